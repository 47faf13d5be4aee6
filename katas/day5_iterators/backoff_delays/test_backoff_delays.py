from itertools import islice

import pytest
from backoff_delays import Delays
from hypothesis import given
from hypothesis import strategies as st


def some(delays):
    """All of the delays; of an iterator that does not end, the first 20."""
    return list(islice(delays, 20))


def test_example():
    delays = Delays(1, 5, 10)
    assert (next(delays), next(delays), delays.left) == (1, 2, 3)
    assert some(delays) == [4, 8, 10]
    assert (some(delays), delays.left) == ([], 0)


@pytest.mark.parametrize(
    ("first", "retries", "longest", "expected"),
    [
        pytest.param(1, 0, 10, [], id="no retries"),
        pytest.param(7, 1, 10, [7], id="one"),
        pytest.param(3, 4, 100, [3, 6, 12, 24], id="never too long"),
        pytest.param(3, 4, 12, [3, 6, 12, 12], id="just the longest"),
        pytest.param(9, 3, 5, [5, 5, 5], id="too long from the start"),
        pytest.param(5, 2, 5, [5, 5], id="the longest at once"),
    ],
)
def test_edge(first, retries, longest, expected):
    delays = Delays(first, retries, longest)
    assert delays.left == len(expected)
    got = some(delays)
    assert got == expected
    assert all(type(delay) is int for delay in got)


def test_it_stays_at_its_end():
    delays = Delays(1, 1, 1)
    assert next(delays) == 1
    for _ in range(3):
        with pytest.raises(StopIteration):
            next(delays)
        assert delays.left == 0, "nothing can be less than nothing"


def test_it_is_its_own_iterator():
    delays = Delays(1, 4, 8)
    assert iter(delays) is delays
    assert next(delays) == 1
    for delay in delays:
        assert delay == 2, "the loop did not go on where next had stopped"
        break
    assert delays.left == 2
    assert some(delays) == [4, 8]


def test_left_counts_down():
    delays = Delays(2, 3, 4)
    got = [(delay, delays.left) for delay in delays]
    assert got == [(2, 2), (4, 1), (4, 0)]


def test_two_are_apart():
    one, other = Delays(1, 3, 9), Delays(5, 2, 9)
    assert (next(one), next(other), next(one), next(other)) == (1, 5, 2, 9)
    assert (one.left, other.left) == (1, 0)


@given(st.integers(1, 9), st.integers(0, 8), st.integers(1, 60))
def test_property(first, retries, longest):
    got = some(Delays(first, retries, longest))
    assert got == [min(first * 2**i, longest) for i in range(retries)]
