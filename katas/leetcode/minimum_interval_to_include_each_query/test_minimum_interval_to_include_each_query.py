import pytest
from hypothesis import given
from hypothesis import strategies as st
from minimum_interval_to_include_each_query import Solution


@pytest.mark.parametrize(
    ("intervals", "queries", "expected"),
    [
        ([[1, 4], [2, 4], [3, 6], [4, 4]], [2, 3, 4, 5], [3, 3, 1, 4]),
        ([[2, 3], [2, 5], [1, 8], [20, 25]], [2, 19, 5, 22], [2, -1, 4, 6]),
    ],
)
def test_example(intervals, queries, expected):
    got = Solution().minInterval(intervals, queries)
    assert got == expected


@pytest.mark.parametrize(
    ("intervals", "queries", "expected"),
    [
        pytest.param([[3, 5]], [4], [3], id="inside"),
        pytest.param([[3, 5]], [3], [3], id="left end"),
        pytest.param([[3, 5]], [5], [3], id="right end"),
        pytest.param([[3, 5]], [2, 6], [-1, -1], id="next to both ends"),
        pytest.param([[4, 4]], [4, 4], [1, 1], id="a point, asked twice"),
        pytest.param([[1, 9], [4, 5]], [6, 4, 1], [9, 2, 9], id="nested, falling"),
        pytest.param([[1, 3], [1, 3]], [2], [3], id="equal intervals"),
        pytest.param([[1, 9], [5, 9], [8, 9]], [9, 8, 5, 4], [2, 2, 5, 9], id="ends"),
        pytest.param([[6, 7], [1, 2]], [7, 4, 1], [2, -1, 2], id="no order"),
        pytest.param([[1, 4], [3, 8]], [4, 5], [4, 6], id="smaller one is over"),
        pytest.param([[1, 2], [1, 3], [1, 9]], [8], [9], id="two are over at once"),
        pytest.param([[1, 10_000_000]], [10_000_000], [10_000_000], id="extremes"),
        pytest.param([[5, 6], [9, 20]], [10, 5, 10, 7], [12, 2, 12, -1], id="repeated"),
    ],
)
def test_edge(intervals, queries, expected):
    got = Solution().minInterval(intervals, queries)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.minInterval([[1, 9]], [5]), solver.minInterval([[2, 3]], [5])]
    assert got == [[9], [-1]]


def sizes(intervals, queries):
    """The oracle: every interval for every query."""
    return [
        min((b - a + 1 for a, b in intervals if a <= query <= b), default=-1)
        for query in queries
    ]


def any_intervals(top, longest, most):
    one = st.tuples(st.integers(1, top), st.integers(0, longest))
    pairs = st.lists(one, min_size=1, max_size=most)
    return pairs.map(lambda found: [[a, a + length] for a, length in found])


@given(
    intervals=any_intervals(top=7, longest=5, most=5),
    queries=st.lists(st.integers(1, 12), min_size=1, max_size=6),
)
def test_property_small_and_dense(intervals, queries):
    got = Solution().minInterval([list(one) for one in intervals], list(queries))
    assert got == sizes(intervals, queries)


@given(
    intervals=any_intervals(top=300, longest=120, most=30),
    queries=st.lists(st.integers(1, 450), min_size=1, max_size=40),
)
def test_property_many(intervals, queries):
    got = Solution().minInterval([list(one) for one in intervals], list(queries))
    assert got == sizes(intervals, queries)


@pytest.mark.parametrize("family", ["nested", "apart", "none contains one"])
@pytest.mark.parametrize("n", [160 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "nested":
        intervals = [[i, 4 * n - i] for i in range(1, n + 1)]
        queries = list(range(n, 0, -1))
        expected = [4 * n - 2 * i + 1 for i in queries]
    elif family == "apart":
        intervals = [[4 * i, 4 * i + 2] for i in range(n, 0, -1)]
        queries, expected = [4 * i + 1 for i in range(1, n + 1)], [3] * n
    else:
        intervals = [[4 * i, 4 * i + 2] for i in range(n, 0, -1)]
        queries, expected = [4 * i + 3 for i in range(1, n + 1)], [-1] * n
    got = benchmark(Solution().minInterval, intervals, queries)
    assert got == expected
