import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meeting_rooms import Solution


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        ([[5, 9], [12, 15], [8, 10]], False),
        ([[7, 10], [2, 4]], True),
        ([[10, 12], [7, 10]], True),
    ],
)
def test_example(intervals, expected):
    got = Solution().canAttendMeetings(intervals)
    assert got is expected


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        pytest.param([], True, id="no meeting"),
        pytest.param([[3, 5]], True, id="one meeting"),
        pytest.param([[1, 2], [2, 3], [3, 4]], True, id="one after the other"),
        pytest.param([[1, 3], [2, 4]], False, id="overlap"),
        pytest.param([[2, 4], [1, 3]], False, id="overlap, later one first"),
        pytest.param([[1, 9], [3, 5]], False, id="one inside the other"),
        pytest.param([[3, 5], [1, 9]], False, id="one around the other"),
        pytest.param([[2, 5], [2, 5]], False, id="the same twice"),
        pytest.param([[2, 3], [2, 9]], False, id="same start"),
        pytest.param([[2, 9], [8, 9]], False, id="same end"),
        pytest.param([[1, 5], [6, 8], [4, 6]], False, id="the last one overlaps"),
        pytest.param([[5, 8], [9, 15], [1, 2]], True, id="no order, apart"),
        pytest.param([[1, 2], [9, 10], [3, 9], [2, 3]], True, id="no order, no gaps"),
        pytest.param([[1, 10], [11, 12], [20, 30], [5, 6]], False, id="first and last"),
        pytest.param([[0, 1_000_000], [0, 1]], False, id="extremes"),
        pytest.param([[999_999, 1_000_000], [0, 999_999]], True, id="extremes, apart"),
    ],
)
def test_edge(intervals, expected):
    got = Solution().canAttendMeetings(intervals)
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    rows = [[[1, 3], [2, 4]], [[2, 3]], [[2, 3]]]
    got = [solver.canAttendMeetings(row) for row in rows]
    assert got == [False, True, True]


def no_two_overlap(intervals):
    return not any(
        set(range(*a)) & set(range(*b)) for a, b in combinations(intervals, 2)
    )


def any_intervals(top, longest, most):
    one = st.tuples(st.integers(0, top), st.integers(1, longest))
    pairs = st.lists(one, max_size=most)
    return pairs.map(lambda found: [[a, a + length] for a, length in found])


@given(intervals=any_intervals(top=6, longest=3, most=4))
def test_property_small_and_dense(intervals):
    got = Solution().canAttendMeetings([list(one) for one in intervals])
    assert got is no_two_overlap(intervals)


@given(intervals=any_intervals(top=300, longest=20, most=12))
def test_property_many(intervals):
    got = Solution().canAttendMeetings([list(one) for one in intervals])
    assert got is no_two_overlap(intervals)


@pytest.mark.parametrize("family", ["apart", "touching", "the last two overlap"])
@pytest.mark.parametrize("n", [600 * 2**k for k in range(5)])
def test_speed(benchmark, family, n):
    intervals = [[3 * i, 3 * i + (3 if family == "touching" else 2)] for i in range(n)]
    if family == "the last two overlap":
        intervals.append([3 * n - 2, 3 * n])
    else:
        random.Random(n).shuffle(intervals)
    got = benchmark(Solution().canAttendMeetings, intervals)
    assert got is (family != "the last two overlap")
