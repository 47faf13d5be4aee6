import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meeting_rooms_ii import Solution


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        ([[0, 30], [5, 10], [15, 20]], 2),
        ([[10, 12], [7, 10]], 1),
        ([[1, 5], [2, 5], [3, 5], [5, 6]], 3),
    ],
)
def test_example(intervals, expected):
    got = Solution().minMeetingRooms(intervals)
    assert got == expected


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        pytest.param([], 0, id="no meeting"),
        pytest.param([[3, 5]], 1, id="one meeting"),
        pytest.param([[1, 2], [3, 4]], 1, id="apart"),
        pytest.param([[1, 3], [2, 4]], 2, id="overlap"),
        pytest.param([[2, 5], [2, 5], [2, 5]], 3, id="the same three times"),
        pytest.param([[1, 9], [3, 5]], 2, id="one inside the other"),
        pytest.param([[1, 9], [2, 3], [4, 5], [6, 7]], 2, id="three inside, in turn"),
        pytest.param([[1, 2], [2, 3], [3, 4]], 1, id="one after the other"),
        pytest.param([[1, 3], [2, 4], [3, 5], [4, 6]], 2, id="a chain"),
        pytest.param([[6, 7], [4, 9], [2, 11], [1, 3]], 3, id="no order"),
        pytest.param([[1, 10], [2, 7], [3, 8], [7, 9]], 3, id="earliest end is reused"),
        pytest.param([[1, 5], [2, 3], [3, 4], [8, 9]], 2, id="most at once in between"),
        pytest.param([[1, 2], [1, 2], [5, 9], [6, 9]], 2, id="two peaks"),
        pytest.param([[5, 8], [6, 8], [8, 9], [8, 10]], 2, id="ends before starts"),
        pytest.param([[0, 1], [0, 2], [2, 3], [1, 4]], 2, id="longer one starts first"),
        pytest.param([[0, 1_000_000], [0, 1], [999_999, 1_000_000]], 2, id="extremes"),
    ],
)
def test_edge(intervals, expected):
    got = Solution().minMeetingRooms(intervals)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.minMeetingRooms(x) for x in ([[1, 3], [2, 4]], [[2, 3]], [])]
    assert got == [2, 1, 0]


def most_at_once(intervals):
    """The oracle: how many run at each moment at which one begins."""
    return max(
        (sum(a <= start < b for a, b in intervals) for start, _ in intervals), default=0
    )


def any_intervals(top, longest, most):
    one = st.tuples(st.integers(0, top), st.integers(1, longest))
    pairs = st.lists(one, max_size=most)
    return pairs.map(lambda found: [[a, a + length] for a, length in found])


@given(intervals=any_intervals(top=6, longest=4, most=6))
def test_property_small_and_dense(intervals):
    got = Solution().minMeetingRooms([list(one) for one in intervals])
    assert got == most_at_once(intervals)


@given(intervals=any_intervals(top=200, longest=60, most=30))
def test_property_many(intervals):
    got = Solution().minMeetingRooms([list(one) for one in intervals])
    assert got == most_at_once(intervals)


@pytest.mark.parametrize("family", ["all at once", "apart", "half of them at once"])
@pytest.mark.parametrize("n", [128 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    if family == "all at once":
        intervals, expected = [[i, 3 * n - i] for i in range(n)], n
    elif family == "apart":
        intervals, expected = [[3 * i, 3 * i + 2] for i in range(n)], 1
    else:
        intervals, expected = [[i, i + n // 2] for i in range(n)], n // 2
    random.Random(n).shuffle(intervals)
    got = benchmark(Solution().minMeetingRooms, intervals)
    assert got == expected
