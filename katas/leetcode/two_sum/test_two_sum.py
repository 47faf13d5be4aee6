from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from two_sum import Solution


@pytest.mark.parametrize(
    ("nums", "target", "expected"),
    [
        ([2, 7, 11, 15], 9, [0, 1]),
        ([3, 2, 4], 6, [1, 2]),
        ([3, 3], 6, [0, 1]),
    ],
)
def test_example(nums, target, expected):
    got = Solution().twoSum(nums, target)
    assert sorted(got) == expected


@pytest.mark.parametrize(
    ("nums", "target", "expected"),
    [
        pytest.param([1, 2], 3, [0, 1], id="shortest"),
        pytest.param([-3, 4, 3, 90], 0, [0, 2], id="negative number, target zero"),
        pytest.param([0, 4, 3, 0], 0, [0, 3], id="two zeros"),
        pytest.param([-10, -1, -18, -19], -19, [1, 2], id="all negative"),
        pytest.param([5, 1, 5, 8], 10, [0, 2], id="pair of equals far apart"),
        pytest.param([1, 5, 8, 2], 10, [2, 3], id="half of target is a decoy"),
        pytest.param([1, 6, 1, 4, 1], 10, [1, 3], id="other numbers repeat"),
        pytest.param([10**9, 7, -(10**9)], 0, [0, 2], id="extremes"),
    ],
)
def test_edge(nums, target, expected):
    got = Solution().twoSum(nums, target)
    assert sorted(got) == expected


def test_leaves_nums_alone():
    nums = [9, 4, 1, 7]
    Solution().twoSum(nums, 8)
    assert nums == [9, 4, 1, 7]


def test_second_call_starts_afresh():
    solver = Solution()
    solver.twoSum([1, 2, 3, 100], 103)
    assert sorted(solver.twoSum([5, 5, 100], 10)) == [0, 1]


@given(
    nums=st.lists(st.integers(-9, 9), min_size=2, max_size=7),
    pick=st.tuples(st.integers(0, 6), st.integers(0, 5)),
)
def test_property_small_and_dense(nums, pick):
    i = pick[0] % len(nums)
    j = (i + 1 + pick[1] % (len(nums) - 1)) % len(nums)
    target = nums[i] + nums[j]
    pairs = [p for p in combinations(range(len(nums)), 2) if sum_at(nums, p) == target]
    assume(len(pairs) == 1)
    assert sorted(Solution().twoSum(list(nums), target)) == sorted([i, j])


def sum_at(nums, pair):
    return nums[pair[0]] + nums[pair[1]]


@pytest.mark.parametrize("family", ["answer last", "answer in the middle"])
@pytest.mark.parametrize("n", [1000 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    # Odd numbers never meet an even target save for the planted pair: no early way out.
    i = n - 2 if family == "answer last" else n // 2
    nums = [4 * k for k in range(n)]
    nums[i], nums[i + 1] = 1_000_001, 2_000_001
    got = benchmark(Solution().twoSum, nums, 3_000_002)
    assert sorted(got) == [i, i + 1]
