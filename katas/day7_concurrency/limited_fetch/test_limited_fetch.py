import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st
from limited_fetch import limited_fetch

WAIT_S = 10  # for what is sure to come


class Site:
    """Pages that answer when they are let, and know how many wait."""

    def __init__(self):
        self.open, self.peak, self.begun, self.cancelled = 0, 0, [], []
        self.answers = {}

    async def fetch(self, url):
        self.begun.append(url)
        self.open += 1
        self.peak = max(self.peak, self.open)
        try:
            return await self.answers.setdefault(url, asyncio.Future())
        except asyncio.CancelledError:
            self.cancelled.append(url)
            for _ in range(5):  # says good-bye
                await asyncio.sleep(0)
            raise
        finally:
            self.open -= 1

    async def begun_are(self, count):
        """Let the loop turn until so many were begun, and then some more."""
        for _ in range(200):
            await asyncio.sleep(0)
        assert len(self.begun) == count


def run(main):
    async def timed():
        async with asyncio.timeout(WAIT_S):
            return await main

    return asyncio.run(timed())


def test_example():
    async def fetch(url):
        return len(url)

    assert asyncio.run(limited_fetch(fetch, ["a", "bcd"], limit=2)) == [1, 3]


def test_no_urls():
    assert run(limited_fetch(None, [], 3)) == []


def test_so_many_at_once():
    assert run(limited_fetch(None, [], 1)) == []

    async def main():
        site, urls = Site(), list("abcde")
        task = asyncio.create_task(limited_fetch(site.fetch, urls, 2))
        await site.begun_are(2)
        for done, url in enumerate("abcde", 1):
            site.answers[url].set_result(url.upper())
            await site.begun_are(min(5, done + 2))
        assert site.peak == 2
        return await task

    assert run(main()) == list("ABCDE")


def test_all_at_once_where_the_limit_is_high():
    assert run(limited_fetch(None, [], 1)) == []

    async def main():
        site = Site()
        task = asyncio.create_task(limited_fetch(site.fetch, list("abc"), 9))
        await site.begun_are(3)
        for url in "cab":
            site.answers[url].set_result(url)
        return await task

    assert run(main()) == ["a", "b", "c"]


def test_the_slow_one_holds_up_no_other():
    assert run(limited_fetch(None, [], 1)) == []

    async def main():
        site = Site()
        task = asyncio.create_task(limited_fetch(site.fetch, list("abcd"), 2))
        await site.begun_are(2)
        for done, url in enumerate("bcd", 3):
            site.answers[url].set_result(url)
            await site.begun_are(min(4, done))
        assert not task.done()
        site.answers["a"].set_result("late")
        return await task

    assert run(main()) == ["late", "b", "c", "d"]


def test_exceptions_are_results():
    errors = {"b": KeyError("b"), "d": ValueError("d")}

    async def fetch(url):
        await asyncio.sleep(0)
        if url in errors:
            raise errors[url]
        return url

    for limit in (1, 4):
        got = run(limited_fetch(fetch, list("abcd"), limit))
        assert got == ["a", errors["b"], "c", errors["d"]]


def test_the_same_url_twice():
    seen = []

    async def fetch(url):
        seen.append(url)
        return len(seen)

    assert run(limited_fetch(fetch, ["a", "a"], 1)) == [1, 2]


def test_cancelled():
    assert run(limited_fetch(None, [], 1)) == []

    async def main():
        site = Site()
        task = asyncio.create_task(limited_fetch(site.fetch, list("abcd"), 2))
        await site.begun_are(2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert sorted(site.cancelled) == ["a", "b"]
        assert site.open == 0, "the fetches had not ended"
        await site.begun_are(2)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run(main())


@given(st.lists(st.integers(-2, 2), max_size=6), st.integers(1, 3))
def test_against_a_loop(numbers, limit):
    open_now = peak = 0

    async def fetch(url):
        nonlocal open_now, peak
        open_now += 1
        peak = max(peak, open_now)
        for _ in range(int(url) % 3):
            await asyncio.sleep(0)
        open_now -= 1
        return 12 // int(url)

    urls = list(map(str, numbers))
    got = run(limited_fetch(fetch, urls, limit))
    assert [r if isinstance(r, int) else type(r) for r in got] == [
        12 // n if n else ZeroDivisionError for n in numbers
    ]
    assert peak <= limit
