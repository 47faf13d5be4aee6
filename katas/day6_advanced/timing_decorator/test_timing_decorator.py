import asyncio
import inspect
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timing_decorator import Timing, timed


class Clock:
    """A clock that is set by hand."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def figures(function):
    timing = function.timing
    return timing.calls, timing.total, timing.shortest, timing.longest, timing.mean


def test_example():
    ticks = iter([0.0, 1.5, 10.0, 10.5])

    @timed(clock=lambda: next(ticks))
    def load(rows):
        return len(rows)

    assert (load("abc"), load("a")) == (3, 1)
    timing = load.timing
    assert (timing.calls, timing.total, timing.longest, timing.mean) == (
        2,
        2.0,
        1.5,
        1.0,
    )


def test_bare():
    @timed
    def load(a, *b, c=3, **d):
        """Load it."""
        return a, b, c, d

    assert load(1, 2, c=4, e=5) == (1, (2,), 4, {"e": 5})
    assert isinstance(load.timing, Timing)
    assert load.timing.calls == 1
    assert 0 <= load.timing.shortest == load.timing.total < 60
    assert load.__name__ == "load"
    assert load.__doc__ == "Load it."
    assert str(inspect.signature(load)) == "(a, *b, c=3, **d)"


def test_empty_brackets():
    @timed()
    def load():
        return "rows"

    assert load() == "rows"
    assert load.timing.calls == 1


def test_before_the_first_call():
    @timed
    def load():
        pass

    assert figures(load) == (0, 0, None, None, None)


def test_figures():
    clock = Clock()

    @timed(clock=clock)
    def work(seconds):
        clock.now += seconds

    for seconds in (2.0, 0.5, 0.0, 1.5):
        work(seconds)
    assert figures(work) == (4, 4.0, 0.0, 2.0, 1.0)
    work.timing.reset()
    assert figures(work) == (0, 0, None, None, None)
    work(3.0)
    assert figures(work) == (1, 3.0, 3.0, 3.0, 3.0)


def test_functions_are_apart():
    @timed
    def one():
        pass

    @timed
    def two():
        pass

    one()
    assert (one.timing.calls, two.timing.calls) == (1, 0)


def test_a_call_that_raises():
    clock, error = Clock(), KeyError("x")

    @timed(clock=clock)
    def work():
        clock.now += 2
        raise error

    with pytest.raises(KeyError) as raised:
        work()
    assert raised.value is error
    assert figures(work) == (1, 2.0, 2.0, 2.0, 2.0)


def test_report():
    clock, seen = Clock(), []

    class Job:
        @timed(clock=clock, report=lambda *told: seen.append(told))
        def run(self, seconds):
            clock.now += seconds
            if seconds > 1:
                raise ValueError

    Job().run(0.5)
    with pytest.raises(ValueError):
        Job().run(2.0)
    name = "test_report.<locals>.Job.run"
    assert seen == [(name, 0.5), (name, 2.0)]
    assert Job.run.timing.calls == 2


def test_report_that_raises():
    def report(name, seconds):
        raise ConnectionError

    @timed(report=report)
    def work(error=None):
        if error:
            raise error

    with pytest.raises(ConnectionError):
        work()
    with pytest.raises(KeyError):
        work(KeyError())
    assert work.timing.calls == 2


def test_calls_within_calls():
    clock = Clock()

    @timed(clock=clock)
    def down(n):
        clock.now += 1
        if n:
            down(n - 1)

    down(2)
    assert figures(down) == (3, 6.0, 1.0, 3.0, 2.0)


def test_coroutines():
    clock = Clock()

    @timed(clock=clock)
    async def fetch(name):
        clock.now += 1
        await asyncio.sleep(0)
        clock.now += 2
        return name

    assert inspect.iscoroutinefunction(fetch)
    assert fetch.__name__ == "fetch"
    assert asyncio.run(fetch("a")) == "a"
    assert figures(fetch) == (1, 3.0, 3.0, 3.0, 3.0)


def test_a_coroutine_counts_from_its_first_step():
    clock = Clock()

    @timed(clock=clock)
    async def fetch():
        clock.now += 1

    async def main():
        coroutine = fetch()
        clock.now += 50
        assert fetch.timing.calls == 0
        await coroutine

    asyncio.run(main())
    assert figures(fetch)[:2] == (1, 1.0)


def test_a_coroutine_that_is_cancelled():
    clock, seen = Clock(), []

    @timed(clock=clock, report=lambda name, seconds: seen.append(seconds))
    async def fetch():
        clock.now += 4
        await asyncio.Event().wait()

    async def main():
        task = asyncio.create_task(fetch())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert figures(fetch)[:2] == (1, 4.0)
    assert seen == [4.0]


def test_tasks_that_overlap():
    clock = Clock()

    @timed(clock=clock)
    async def fetch(end):
        await end.wait()

    async def main():
        first, second = asyncio.Event(), asyncio.Event()
        tasks = [asyncio.create_task(fetch(first))]
        await asyncio.sleep(0)
        clock.now += 1
        tasks.append(asyncio.create_task(fetch(second)))
        await asyncio.sleep(0)
        clock.now += 2
        first.set()
        await tasks[0]
        clock.now += 4
        second.set()
        await tasks[1]

    asyncio.run(main())
    assert figures(fetch) == (2, 9.0, 3.0, 6.0, 4.5)


def test_threads_that_overlap():
    clock, inside, leave = Clock(), threading.Barrier(2), threading.Event()

    @timed(clock=clock)
    def work(waits):
        if waits:
            inside.wait(10)
            leave.wait(10)

    thread = threading.Thread(target=work, args=[True])
    thread.start()
    inside.wait(10)
    clock.now += 5
    work(False)
    leave.set()
    thread.join(10)
    assert figures(work) == (2, 5.0, 0.0, 5.0, 2.5)


def in_steps(frame, event, arg):
    """Let other threads run after every step of the module under test."""
    if event == "call":
        if frame.f_globals.get("__name__") != "timing_decorator":
            return None
        frame.f_trace_opcodes = True
    elif event == "opcode":
        time.sleep(0.0001)
    return in_steps


@pytest.fixture
def small_steps():
    threading.settrace(in_steps)  # for the threads that start from now on
    yield
    threading.settrace(None)


def test_nothing_is_lost_between_threads(small_steps):
    own = threading.local()
    ready = threading.Barrier(3)

    def clock():
        own.now = getattr(own, "now", 0.0) + 1.0
        return own.now

    @timed(clock=clock)
    def work():
        pass

    def works():
        ready.wait(10)
        for _ in range(4):
            work()

    threads = [threading.Thread(target=works) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert figures(work) == (12, 12.0, 1.0, 1.0, 1.0), "calls were lost"


@given(st.lists(st.integers(0, 8).map(lambda n: n / 4), min_size=1, max_size=6))
def test_against_a_list(durations):
    clock = Clock()

    @timed(clock=clock)
    def work(seconds):
        clock.now += seconds

    for seconds in durations:
        work(seconds)
    total = sum(durations)
    mean = pytest.approx(total / len(durations))
    assert figures(work) == (
        len(durations),
        total,
        min(durations),
        max(durations),
        mean,
    )
