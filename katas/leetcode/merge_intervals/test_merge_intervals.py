import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from merge_intervals import Solution


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        ([[2, 4], [3, 7], [9, 10]], [[2, 7], [9, 10]]),
        ([[4, 6], [1, 4]], [[1, 6]]),
        ([[1, 9], [2, 3], [5, 6]], [[1, 9]]),
    ],
)
def test_example(intervals, expected):
    got = Solution().merge(intervals)
    assert sorted(got) == expected


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        pytest.param([[3, 5]], [[3, 5]], id="one interval"),
        pytest.param([[0, 0]], [[0, 0]], id="one point, zero"),
        pytest.param([[1, 2], [5, 6]], [[1, 2], [5, 6]], id="apart"),
        pytest.param([[1, 4], [5, 6]], [[1, 4], [5, 6]], id="neighbouring integers"),
        pytest.param([[1, 4], [4, 6]], [[1, 6]], id="one point in common"),
        pytest.param([[1, 5], [3, 8]], [[1, 8]], id="overlap"),
        pytest.param([[1, 8], [3, 5]], [[1, 8]], id="one inside the other"),
        pytest.param([[1, 8], [1, 3]], [[1, 8]], id="same start"),
        pytest.param([[1, 8], [6, 8]], [[1, 8]], id="same end"),
        pytest.param([[2, 3], [2, 3], [2, 3]], [[2, 3]], id="equal intervals"),
        pytest.param([[1, 3], [2, 5], [4, 7]], [[1, 7]], id="a chain"),
        pytest.param([[1, 2], [6, 7], [2, 6]], [[1, 7]], id="the last joins all"),
        pytest.param([[5, 6], [1, 2], [3, 4]], [[1, 2], [3, 4], [5, 6]], id="no order"),
        pytest.param([[1, 9], [2, 3], [7, 12]], [[1, 12]], id="long one reaches on"),
        pytest.param([[1, 9], [2, 3], [4, 5], [8, 9]], [[1, 9]], id="several inside"),
        pytest.param([[4, 4], [2, 2]], [[2, 2], [4, 4]], id="points apart"),
        pytest.param([[4, 4], [2, 4]], [[2, 4]], id="a point on an end"),
        pytest.param([[0, 3], [3, 3], [3, 5]], [[0, 5]], id="a point between"),
        pytest.param([[9, 20], [10, 11]], [[9, 20]], id="one and two digits"),
        pytest.param([[0, 100_000], [5, 7]], [[0, 100_000]], id="extremes"),
    ],
)
def test_edge(intervals, expected):
    got = Solution().merge(intervals)
    assert sorted(got) == expected


def test_returns_lists_of_ints():
    got = Solution().merge([[6, 7], [1, 3], [2, 5]])
    assert [[type(x) for x in interval] for interval in got] == [[int, int]] * 2


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.merge([[1, 2]]), solver.merge([[2, 3]]), solver.merge([[9, 9]])]
    assert got == [[[1, 2]], [[2, 3]], [[9, 9]]]


def merged_by_points(intervals):
    """The oracle: paint each point and each gap between two integers."""
    painted = {x for start, end in intervals for x in range(2 * start, 2 * end + 1)}
    starts = sorted(x for x in painted if x - 1 not in painted)
    ends = sorted(x for x in painted if x + 1 not in painted)
    return [[a // 2, b // 2] for a, b in zip(starts, ends, strict=True)]


def any_intervals(top, longest, most):
    one = st.tuples(st.integers(0, top), st.integers(0, longest))
    pairs = st.lists(one, min_size=1, max_size=most)
    return pairs.map(lambda found: [[a, a + length] for a, length in found])


@given(intervals=any_intervals(top=7, longest=4, most=5))
def test_property_small_and_dense(intervals):
    got = Solution().merge([list(interval) for interval in intervals])
    assert sorted(got) == merged_by_points(intervals)


@given(intervals=any_intervals(top=200, longest=20, most=30))
def test_property_many(intervals):
    got = Solution().merge([list(interval) for interval in intervals])
    assert sorted(got) == merged_by_points(intervals)


@pytest.mark.parametrize("family", ["apart", "nested", "a chain"])
@pytest.mark.parametrize("n", [176 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "apart":
        intervals = [[3 * i, 3 * i + 1] for i in range(n)]
        expected = [list(interval) for interval in intervals]
    elif family == "nested":
        intervals = [[i, 3 * n - i] for i in range(n)]
        expected = [[0, 3 * n]]
    else:
        intervals = [[2 * i, 2 * i + 2] for i in range(n)]
        expected = [[0, 2 * n]]
    random.Random(n).shuffle(intervals)
    got = benchmark(Solution().merge, intervals)
    assert sorted(got) == expected
