import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from non_overlapping_intervals import Solution


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        ([[2, 3], [1, 2], [1, 3], [3, 5]], 1),
        ([[4, 6], [4, 6], [4, 6]], 2),
        ([[5, 8], [2, 5]], 0),
    ],
)
def test_example(intervals, expected):
    got = Solution().eraseOverlapIntervals(intervals)
    assert got == expected


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        pytest.param([[1, 2]], 0, id="one interval"),
        pytest.param([[1, 2], [3, 4]], 0, id="apart"),
        pytest.param([[1, 2], [2, 3]], 0, id="touching"),
        pytest.param([[1, 3], [2, 4]], 1, id="overlap"),
        pytest.param([[1, 9], [2, 3]], 1, id="one inside the other"),
        pytest.param([[1, 9], [1, 3], [4, 5]], 1, id="same start, the long one goes"),
        pytest.param([[1, 9], [2, 3], [4, 5], [6, 7]], 1, id="long one around three"),
        pytest.param([[1, 4], [3, 6], [5, 8]], 1, id="a chain: the middle goes"),
        pytest.param([[1, 5], [4, 7], [6, 9], [8, 11]], 2, id="a chain of four"),
        pytest.param([[2, 4], [3, 9], [8, 9], [1, 9]], 2, id="same end"),
        pytest.param([[3, 4], [1, 2], [2, 3]], 0, id="no order"),
        pytest.param([[-5, -3], [-4, -2], [-3, 0]], 1, id="negative"),
        pytest.param([[-50_000, 50_000], [-1, 1], [0, 2]], 2, id="extremes"),
        pytest.param([[-50_000, -49_999], [-50_000, 0]], 1, id="smallest end"),
        pytest.param(
            [[1, 4], [4, 7], [7, 10], [3, 5], [6, 8]], 2, id="shortest is not the one"
        ),
        pytest.param(
            [[0, 5], [5, 9], [9, 14], [4, 6], [1, 4], [1, 4], [10, 14], [10, 14]],
            5,
            id="fewest conflicts is not the one",
        ),
    ],
)
def test_edge(intervals, expected):
    got = Solution().eraseOverlapIntervals(intervals)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.eraseOverlapIntervals(x) for x in ([[5, 9], [6, 7]], [[1, 2]])]
    assert got == [1, 0]


def fewest_out(intervals):
    """The oracle: the longest chain of intervals, each behind the one before."""
    longest = {}
    for start, end in sorted(intervals, key=lambda one: one[1]):
        chain = 1 + max((n for last, n in longest.items() if last <= start), default=0)
        longest[end] = max(longest.get(end, 0), chain)
    return len(intervals) - max(longest.values())


def any_intervals(top, longest, most):
    one = st.tuples(st.integers(-top, top), st.integers(1, longest))
    pairs = st.lists(one, min_size=1, max_size=most)
    return pairs.map(lambda found: [[a, a + length] for a, length in found])


@given(intervals=any_intervals(top=4, longest=4, most=7))
def test_property_small_and_dense(intervals):
    got = Solution().eraseOverlapIntervals([list(one) for one in intervals])
    assert got == fewest_out(intervals)


@given(intervals=any_intervals(top=100, longest=30, most=40))
def test_property_many(intervals):
    got = Solution().eraseOverlapIntervals([list(one) for one in intervals])
    assert got == fewest_out(intervals)


@pytest.mark.parametrize("family", ["apart", "nested", "a chain"])
@pytest.mark.parametrize("n", [384 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "apart":
        intervals, expected = [[3 * i, 3 * i + 2] for i in range(n)], 0
    elif family == "nested":
        intervals, expected = [[i, 3 * n - i] for i in range(n)], n - 1
    else:
        intervals, expected = [[2 * i, 2 * i + 3] for i in range(n)], n // 2
    random.Random(n).shuffle(intervals)
    got = benchmark(Solution().eraseOverlapIntervals, intervals)
    assert got == expected
