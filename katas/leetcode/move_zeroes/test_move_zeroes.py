from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from move_zeroes import Solution


def moved(nums):
    """Return what the list holds after the call; what the call returns is ignored."""
    Solution().moveZeroes(nums)
    return nums


def test_example():
    nums = [0, 3, 0, 5, 2]
    Solution().moveZeroes(nums)
    assert nums == [3, 5, 2, 0, 0]


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([0], [0], id="one zero"),
        pytest.param([4], [4], id="one number"),
        pytest.param([0, 0, 0], [0, 0, 0], id="zeros only"),
        pytest.param([3, 1, 2], [3, 1, 2], id="no zero"),
        pytest.param([0, 1], [1, 0], id="zero first"),
        pytest.param([1, 0], [1, 0], id="zero last"),
        pytest.param([0, 0, 1], [1, 0, 0], id="two zeros first"),
        pytest.param([1, 0, 0, 2], [1, 2, 0, 0], id="two zeros in the middle"),
        pytest.param([0, 2, 0, 1], [2, 1, 0, 0], id="falling numbers"),
        pytest.param([1, 0, 1, 0, 1], [1, 1, 1, 0, 0], id="in turn"),
        pytest.param([3, 0, 3], [3, 3, 0], id="equal numbers"),
        pytest.param([0, -1, 0, -2], [-1, -2, 0, 0], id="negative numbers"),
        pytest.param([1, 2, 0, 0], [1, 2, 0, 0], id="done already"),
        pytest.param([0, 2**31 - 1, -(2**31)], [2**31 - 1, -(2**31), 0], id="extremes"),
    ],
)
def test_edge(nums, expected):
    assert moved(nums) == expected


@pytest.mark.parametrize("n", [3, 4, 5])
def test_all_small_ones(n):
    lists = [list(nums) for nums in product((0, 1, -2), repeat=n)]
    got = [moved(nums[:]) for nums in lists]
    assert got == [without_and_filled(nums) for nums in lists]


def without_and_filled(nums):
    others = [number for number in nums if number]
    return others + [0] * (len(nums) - len(others))


def test_zeros_are_integers():
    nums = moved([0, 4, 0])
    assert [type(number) for number in nums] == [int] * 3


def test_second_call_starts_afresh():
    solver = Solution()
    lists = [[0, 5], [6], [0, 7, 8]]
    for nums in lists:
        solver.moveZeroes(nums)
    assert lists == [[5, 0], [6], [7, 8, 0]]


@given(nums=st.lists(st.integers(-1, 2), min_size=1, max_size=10))
def test_property_many_zeros(nums):
    assert moved(nums[:]) == without_and_filled(nums)


@given(
    nums=st.lists(
        st.just(0) | st.integers(-(2**31), 2**31 - 1), min_size=1, max_size=40
    )
)
def test_property_any_numbers(nums):
    assert moved(nums[:]) == without_and_filled(nums)


@pytest.mark.parametrize("family", ["zeros first", "zeros last", "in turn"])
@pytest.mark.parametrize("n", [900 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    half = n // 2
    nums = {
        "zeros first": [0] * half + [7] * half,
        "zeros last": [7] * half + [0] * half,
        "in turn": [0, 7] * half,
    }[family]
    got = benchmark(Solution().moveZeroes, nums)
    assert got is None
