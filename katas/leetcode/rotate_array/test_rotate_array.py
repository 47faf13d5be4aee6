import pytest
from hypothesis import given
from hypothesis import strategies as st
from rotate_array import Solution


def rotated(nums, k):
    given = list(nums)
    Solution().rotate(given, k)
    return given


@pytest.mark.parametrize(
    ("nums", "k", "expected"),
    [
        ([1, 2, 3, 4, 5], 2, [4, 5, 1, 2, 3]),
        ([7, 8], 3, [8, 7]),
    ],
)
def test_example(nums, k, expected):
    got = rotated(nums, k)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "k", "expected"),
    [
        pytest.param([1, 2, 3], 1, [3, 1, 2], id="one place"),
        pytest.param([1, 2, 3], 2, [2, 3, 1], id="all but one"),
        pytest.param([1, 2, 3], 4, [3, 1, 2], id="once around and one"),
        pytest.param([1, 2, 3], 8, [2, 3, 1], id="twice around and two"),
        pytest.param([1, 2, 3, 4], 2, [3, 4, 1, 2], id="half way"),
        pytest.param([1, 2, 3, 4, 5, 6], 4, [3, 4, 5, 6, 1, 2], id="several cycles"),
        pytest.param([1, 2, 3, 4, 5, 6], 3, [4, 5, 6, 1, 2, 3], id="three cycles"),
        pytest.param([0, -1, 0], 1, [0, 0, -1], id="zeros"),
        pytest.param([1, 2, 3], 100_000, [3, 1, 2], id="largest k"),
        pytest.param([-(2**31), 2**31 - 1], 1, [2**31 - 1, -(2**31)], id="extremes"),
    ],
)
def test_edge(nums, k, expected):
    got = rotated(nums, k)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "k"),
    [
        pytest.param([1, 2, 3], 0, id="no place"),
        pytest.param([1, 2, 3], 3, id="once around"),
        pytest.param([1, 2], 4, id="twice around"),
        pytest.param([9], 0, id="one number"),
        pytest.param([9], 5, id="one number, around"),
    ],
)
def test_edge_nothing_moves(nums, k):
    got = rotated(nums, k)
    assert got == nums


def test_second_call_starts_afresh():
    solver = Solution()
    first, second = [1, 2, 3], [4, 5, 6]
    solver.rotate(first, 1)
    solver.rotate(second, 2)
    assert [first, second] == [[3, 1, 2], [5, 6, 4]]


def one_by_one(nums, k):
    """The oracle: k single places."""
    moved = list(nums)
    for _ in range(k):
        moved = moved[-1:] + moved[:-1]
    return moved


@given(nums=st.lists(st.integers(0, 9), min_size=1, max_size=7), k=st.integers(0, 22))
def test_property_short(nums, k):
    got = rotated(nums, k)
    assert got == one_by_one(nums, k)


@given(
    nums=st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1, max_size=40),
    k=st.integers(0, 120),
)
def test_property_any(nums, k):
    got = rotated(nums, k)
    assert got == one_by_one(nums, k)


# Slices are quick: shorter lists would time the machine rather than the code.
@pytest.mark.parametrize("family", ["half way", "all but one"])
@pytest.mark.parametrize("n", [1500 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    k = n // 2 if family == "half way" else n - 1
    nums = list(range(n))
    benchmark(Solution().rotate, nums, k)
    assert nums == [*range(n - k, n), *range(n - k)]
