import pytest
from harness.leetcode import linked_list, values_of
from hypothesis import given
from hypothesis import strategies as st
from merge_k_sorted_lists import Solution


def merged(rows):
    return values_of(Solution().mergeKLists([linked_list(row) for row in rows]))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([[1, 5, 8], [2, 5], [0]], [0, 1, 2, 5, 5, 8], id="three lists"),
        pytest.param([], [], id="no list"),
        pytest.param([[]], [], id="one empty list"),
    ],
)
def test_example(rows, expected):
    got = merged(rows)
    assert got == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([[], []], [], id="empty lists"),
        pytest.param([[4]], [4], id="one node"),
        pytest.param([[1, 2, 3]], [1, 2, 3], id="one list"),
        pytest.param([[], [1]], [1], id="empty list first"),
        pytest.param([[1], []], [1], id="empty list last"),
        pytest.param([[], [3], [], [1, 4], []], [1, 3, 4], id="empty between"),
        pytest.param([[2], [1]], [1, 2], id="two lists"),
        pytest.param([[5], [5], [5]], [5, 5, 5], id="equal heads"),
        pytest.param([[1, 1], [1, 1, 1]], [1] * 5, id="all equal"),
        pytest.param([[3], [2], [1], [0], [-1]], [-1, 0, 1, 2, 3], id="five lists"),
        pytest.param([[1, 9], [2, 8], [3, 7]], [1, 2, 3, 7, 8, 9], id="nested"),
        pytest.param([[1], [2, 3], [4, 5, 6]], [1, 2, 3, 4, 5, 6], id="in a row"),
        pytest.param([[0, 0], [0, 1], [-1, 0]], [-1, 0, 0, 0, 0, 1], id="zeros"),
        pytest.param(
            [[-10_000], [10_000, 10_000]], [-10_000, 10_000, 10_000], id="extremes"
        ),
    ],
)
def test_edge(rows, expected):
    got = merged(rows)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [
        values_of(solver.mergeKLists([linked_list(row) for row in rows]))
        for rows in ([[1, 3], [2]], [[7]], [])
    ]
    assert got == [[1, 2, 3], [7], []]


def test_many_lists():
    got = merged([[i % 7] for i in range(1000)])
    assert got == sorted(i % 7 for i in range(1000))


def any_rows(values, longest, most):
    return st.lists(st.lists(values, max_size=longest).map(sorted), max_size=most)


@given(rows=any_rows(st.integers(0, 2), longest=3, most=5))
def test_property_small_and_dense(rows):
    got = merged(rows)
    assert got == sorted(value for row in rows for value in row)


@given(rows=any_rows(st.integers(-10_000, 10_000), longest=12, most=12))
def test_property_any(rows):
    got = merged(rows)
    assert got == sorted(value for row in rows for value in row)


@pytest.mark.parametrize("family", ["a node each", "in turns"])
@pytest.mark.parametrize("n", [150 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "a node each":
        rows = [[n - i] for i in range(n)]
    else:
        rows = [range(i, n, n // 3) for i in range(n // 3)]
    got = benchmark(Solution().mergeKLists, [linked_list(row) for row in rows])
    assert values_of(got) == sorted(value for row in rows for value in row)
