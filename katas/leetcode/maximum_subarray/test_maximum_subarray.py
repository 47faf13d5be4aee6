import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from maximum_subarray import Solution


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([3, -5, 4, -1, 2, -6, 4], 5),
        ([-8, -3, -4], -3),
        ([2, 7, 1], 10),
    ],
)
def test_example(nums, expected):
    got = Solution().maxSubArray(nums)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([7], 7, id="one number"),
        pytest.param([-7], -7, id="one negative number"),
        pytest.param([0], 0, id="one zero"),
        pytest.param([4, 5], 9, id="two positive numbers"),
        pytest.param([-4, -5], -4, id="all negative, falling"),
        pytest.param([-5, -4], -4, id="all negative, rising"),
        pytest.param([-3, 0, -2], 0, id="zero among negatives"),
        pytest.param([0, 0, 0], 0, id="zeros"),
        pytest.param([6, -1, -1], 6, id="only the first"),
        pytest.param([-1, -1, 6], 6, id="only the last"),
        pytest.param([5, -3, 5], 7, id="a dip worth crossing"),
        pytest.param([5, -6, 5], 5, id="a dip too deep"),
        pytest.param([3, -3, 4], 4, id="a dip that costs all"),
        pytest.param([5, -1, -1, -1, 5], 7, id="a long dip worth crossing"),
        pytest.param([9, -20, 3, 4], 9, id="best run first"),
        pytest.param([3, 4, -20, 9], 9, id="best run last"),
        pytest.param([1, 1, 1, -9, 2], 3, id="long run against large number"),
        pytest.param([8, -20, -1, -2, 1], 8, id="highest prefix before the lowest"),
        pytest.param([-2, -3, 4, 1], 5, id="negative beginning"),
        pytest.param([-10_000, -10_000], -10_000, id="lowest"),
        pytest.param([10_000] * 500, 5_000_000, id="highest, long"),
    ],
)
def test_edge(nums, expected):
    got = Solution().maxSubArray(nums)
    assert got == expected


@pytest.mark.parametrize(("nums", "expected"), [([-2], -2), ([1, 2], 3), ([0], 0)])
def test_returns_an_int(nums, expected):
    got = Solution().maxSubArray(nums)
    assert (type(got), got) == (int, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.maxSubArray(nums) for nums in ([9, 9], [1, 2], [-5], [3])]
    assert got == [18, 3, -5, 3]


def best_of_all_runs(nums):
    n = len(nums)
    return max(sum(nums[i:j]) for i in range(n) for j in range(i + 1, n + 1))


@given(nums=st.lists(st.integers(-3, 3), min_size=1, max_size=7))
def test_property_small_and_dense(nums):
    got = Solution().maxSubArray(list(nums))
    assert got == best_of_all_runs(nums)


@given(nums=st.lists(st.integers(-10_000, 10_000), min_size=1, max_size=30))
def test_property_any_numbers(nums):
    got = Solution().maxSubArray(list(nums))
    assert got == best_of_all_runs(nums)


@pytest.mark.parametrize("family", ["all positive", "all negative", "mixed"])
@pytest.mark.parametrize("n", [200 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "all positive":
        nums, expected = [1 + i % 5 for i in range(n)], sum(1 + i % 5 for i in range(n))
    elif family == "all negative":
        nums, expected = [i - n for i in range(n)], -1
    else:
        # No run of the small numbers reaches past the two large ones at its ends.
        nums = random.Random(n).choices([-1, 1], k=n)
        nums[0] = nums[-1] = 10_000
        expected = sum(nums)
    got = benchmark(Solution().maxSubArray, nums)
    assert got == expected
