import math

import pytest
from harness.leetcode import replay
from hypothesis import given
from hypothesis import strategies as st
from search_a_2d_matrix import Solution

EXAMPLE = [[-2, 0, 0, 5], [8, 9, 13, 14], [20, 20, 31, 40]]


@pytest.mark.parametrize(
    ("matrix", "target", "expected"),
    [
        (EXAMPLE, 13, True),
        (EXAMPLE, 7, False),
    ],
)
def test_example(matrix, target, expected):
    got = Solution().searchMatrix([row[:] for row in matrix], target)
    assert got is expected


@pytest.mark.parametrize(
    ("matrix", "target", "expected"),
    [
        pytest.param([[4]], 4, True, id="the only one"),
        pytest.param([[4]], 3, False, id="one number, below it"),
        pytest.param([[4]], 5, False, id="one number, above it"),
        pytest.param([[0]], 0, True, id="zero"),
        pytest.param([[-7, -3], [-1, 4]], -1, True, id="negative numbers"),
        pytest.param([[3, 3, 3]], 3, True, id="all equal"),
        pytest.param([[3, 3, 3], [4, 4, 4]], 4, True, id="equal within the rows"),
        pytest.param([[-10_000, 10_000]], 10_000, True, id="largest"),
        pytest.param([[-10_000, 10_000]], -10_000, True, id="smallest"),
    ],
)
def test_edge(matrix, target, expected):
    got = Solution().searchMatrix(matrix, target)
    assert got is expected


@pytest.mark.parametrize(
    ("rows", "columns"),
    [(1, 2), (1, 5), (2, 1), (5, 1), (2, 2), (2, 3), (3, 2), (3, 4), (4, 3), (2, 5)],
)
def test_each_place_and_each_gap(rows, columns):
    matrix = [[2 * (r * columns + c) for c in range(columns)] for r in range(rows)]
    targets = range(-1, 2 * rows * columns)
    got = [Solution().searchMatrix([row[:] for row in matrix], t) for t in targets]
    assert got == [t % 2 == 0 for t in targets]


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.searchMatrix(m, 3) for m in ([[3]], [[1], [2]], [[1, 2], [3, 4]])]
    assert got == [True, False, True]


@st.composite
def matrices(draw, smallest, largest, most):
    """Cut sorted numbers into rows; drop a row that begins with a number above it."""
    columns = draw(st.integers(1, most))
    numbers = draw(
        st.lists(
            st.integers(smallest, largest), min_size=columns, max_size=columns * most
        )
    )
    numbers = sorted(numbers[: len(numbers) // columns * columns])
    rows = [numbers[i : i + columns] for i in range(0, len(numbers), columns)]
    kept = rows[:1]
    for row in rows[1:]:
        if row[0] > kept[-1][-1]:
            kept.append(row)
    return kept


@given(matrix=matrices(-9, 9, 4), target=st.integers(-10, 10))
def test_property_small_and_dense(matrix, target):
    expected = any(target in row for row in matrix)
    got = Solution().searchMatrix([row[:] for row in matrix], target)
    assert got is expected


@given(matrix=matrices(-10_000, 10_000, 9), data=st.data())
def test_property_any_numbers(matrix, data):
    there = st.sampled_from(sum(matrix, []))
    target = data.draw(there | st.integers(-10_000, 10_000))
    expected = any(target in row for row in matrix)
    got = Solution().searchMatrix([row[:] for row in matrix], target)
    assert got is expected


# One search is over too soon to be timed, so 120 are. n is the count of all numbers. In
# a single row, or a single column, a walk of m + n steps sees them all.
@pytest.mark.parametrize("there", [True, False], ids=["there", "not there"])
@pytest.mark.parametrize("family", ["one row", "one column", "square"])
@pytest.mark.parametrize("n", [4**k for k in range(4, 9)])
def test_speed(benchmark, family, n, there):
    columns = {"one row": n, "one column": 1, "square": math.isqrt(n)}[family]
    matrix = [[2 * k for k in range(i, i + columns)] for i in range(0, n, columns)]
    targets = [2 * (n - 1 - k * n // 400) + (not there) for k in range(120)]
    methods = ["Solution"] + ["searchMatrix"] * 120
    got = benchmark(replay(Solution), methods, [[], *([matrix, t] for t in targets)])
    assert got[1:] == [there] * 120
