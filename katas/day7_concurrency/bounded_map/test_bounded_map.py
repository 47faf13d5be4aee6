import itertools
import threading

import pytest
from bounded_map import bounded_map
from hypothesis import given, settings
from hypothesis import strategies as st

WAIT_S = 10  # for what is sure to come
GLIMPSE_S = 0.5  # for what must not come


class Source:
    """Numbers from 0, endless or not; knows how many were taken."""

    def __init__(self, count=None):
        self.count, self.taken = count, 0

    def __iter__(self):
        for number in itertools.count() if self.count is None else range(self.count):
            self.taken += 1
            yield number


def test_example():
    assert list(bounded_map(len, ["a", "bcd", ""], workers=2, ahead=1)) == [1, 3, 0]
    squares = bounded_map(lambda n: n * n, itertools.count(), workers=2, ahead=4)
    assert (next(squares), next(squares), next(squares)) == (0, 1, 4)
    squares.close()


def test_nothing_before_it_is_asked_for():
    source = Source(3)
    results = bounded_map(str, source, 2, 2)
    assert source.taken == 0
    assert list(results) == ["0", "1", "2"]


def test_no_items():
    assert list(bounded_map(str, [], 2, 3)) == []


@pytest.mark.parametrize("ahead", [0, 1, 5])
def test_reads_so_far_ahead(ahead):
    source = Source()
    results = bounded_map(str, source, 2, ahead)
    for k in range(1, 5):
        assert next(results) == str(k - 1)
        assert source.taken <= k + ahead
    results.close()


def test_calls_overlap():
    together = threading.Barrier(3)

    def call(number):
        if number < 3:
            together.wait(WAIT_S)
        return number

    assert list(bounded_map(call, range(5), workers=3, ahead=2)) == list(range(5))


def test_begun_as_early_as_possible():
    begun = [threading.Event() for _ in range(10)]

    def call(number):
        begun[number].set()
        return number

    results = bounded_map(call, range(10), workers=1, ahead=3)
    assert next(results) == 0
    assert begun[3].wait(WAIT_S), "not read ahead"
    assert next(results) == 1
    assert begun[4].wait(WAIT_S), "not filled up again"
    results.close()


def test_no_more_than_the_workers():
    lock, flying, third = threading.Lock(), 0, threading.Event()

    def call(number):
        nonlocal flying
        with lock:
            flying += 1
            if flying > 2:
                third.set()
        if number < 2:
            third.wait(GLIMPSE_S)
        with lock:
            flying -= 1
        return number

    assert list(bounded_map(call, range(30), workers=2, ahead=9)) == list(range(30))
    assert not third.is_set(), "three calls at once, and two workers"


def test_the_order_is_the_items():
    second = threading.Event()

    def call(number):
        if number == 0:
            assert second.wait(WAIT_S)
        if number == 1:
            second.set()
        return number

    assert list(bounded_map(call, range(4), workers=2, ahead=1)) == [0, 1, 2, 3]


def test_an_exception_comes_when_it_is_due():
    def call(number):
        if number == 2:
            raise KeyError(number)
        return number

    source = Source()
    results = bounded_map(call, source, 2, 1)
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(KeyError):
        next(results)
    assert next(results, "end") == "end"
    assert source.taken <= 4


def test_its_threads_end():
    before = set(threading.enumerate())

    def call(number):
        if number > 5:
            raise ValueError
        return number

    list(bounded_map(str, range(3), 2, 2))
    assert not set(threading.enumerate()) - before
    with pytest.raises(ValueError):
        list(bounded_map(call, itertools.count(), 2, 2))
    assert not set(threading.enumerate()) - before
    results = bounded_map(str, itertools.count(), 2, 2)
    next(results)
    results.close()
    assert not set(threading.enumerate()) - before


def test_what_has_not_begun_is_dropped():
    begun, closing = [], threading.Event()

    def call(number):
        begun.append(number)
        if number:
            assert closing.wait(WAIT_S)
            threading.Event().wait(GLIMPSE_S)  # the others are dropped meanwhile
        return number

    results = bounded_map(call, itertools.count(), workers=1, ahead=4)
    assert next(results) == 0
    closing.set()
    results.close()
    assert len(begun) < 5, "all that was read ahead was called, after close()"


@pytest.mark.parametrize("way", ["close", "exception"])
def test_what_is_under_way_is_waited_for(way):
    inside, release, ended = threading.Event(), threading.Event(), []

    def call(number):
        if number == 1:
            assert inside.wait(WAIT_S)
            if way == "exception":
                raise KeyError(number)
        if number == 2:
            inside.set()
            release.wait(WAIT_S)
            ended.append(number)
        return number

    results = bounded_map(call, range(3), workers=2, ahead=2)
    assert next(results) == 0
    assert inside.wait(WAIT_S)
    threading.Timer(GLIMPSE_S, release.set).start()
    if way == "close":
        results.close()
    else:
        with pytest.raises(KeyError):
            next(results)
    assert ended == [2], "the generator ended before a call that was under way"


@settings(max_examples=30)
@given(
    st.lists(st.integers(-9, 9), max_size=9),
    st.integers(1, 3),
    st.integers(0, 4),
)
def test_against_map(items, workers, ahead):
    results = bounded_map(lambda n: n * n, iter(items), workers, ahead)
    assert list(results) == [n * n for n in items]
