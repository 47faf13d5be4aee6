import random
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sliding_window_maximum import Solution


@pytest.mark.parametrize(
    ("nums", "k", "expected"),
    [
        ([4, 2, 5, 1, 0, 3], 3, [5, 5, 5, 3]),
        ([-7, -8, -6], 2, [-7, -6]),
        ([9, 2], 1, [9, 2]),
    ],
)
def test_example(nums, k, expected):
    got = Solution().maxSlidingWindow(nums, k)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "k", "expected"),
    [
        pytest.param([5], 1, [5], id="one number"),
        pytest.param([3, 1, 2], 1, [3, 1, 2], id="window of one"),
        pytest.param([3, 1, 2], 3, [3], id="window of all"),
        pytest.param([1, 2], 2, [2], id="window of all, two"),
        pytest.param([1, 2, 3, 4], 2, [2, 3, 4], id="rising"),
        pytest.param([4, 3, 2, 1], 2, [4, 3, 2], id="falling"),
        pytest.param([5, 4, 3, 2, 1], 3, [5, 4, 3], id="falling, wider"),
        pytest.param([7, 7, 7], 2, [7, 7], id="all equal"),
        pytest.param([6, 6, 1, 0], 2, [6, 6, 1], id="maximum twice"),
        pytest.param([6, 1, 6, 0, 0], 3, [6, 6, 6], id="maximum twice, apart"),
        pytest.param([6, 2, 6, 1, 1, 1], 3, [6, 6, 6, 1], id="later equal stays"),
        pytest.param([9, 1, 2, 3], 2, [9, 2, 3], id="maximum leaves at once"),
        pytest.param([9, 1, 2, 3], 3, [9, 3], id="maximum leaves"),
        pytest.param([9, 5, 8, 1, 2, 1], 3, [9, 8, 8, 2], id="second best takes over"),
        pytest.param([9, 8, 7, 1, 1, 1], 3, [9, 8, 7, 1], id="third best takes over"),
        pytest.param([1, 3, 1, 2, 0, 5], 4, [3, 3, 5], id="newcomer beats all"),
        pytest.param([1, 1, 1, 9], 3, [1, 9], id="newcomer in the last window"),
        pytest.param([0, 0, 0], 2, [0, 0], id="zeros"),
        pytest.param([-4, -2, -9], 2, [-2, -2], id="all negative"),
        pytest.param([-1, 0, -3], 2, [0, 0], id="zero is the maximum"),
        pytest.param([10_000, -10_000, 10_000], 2, [10_000, 10_000], id="extremes"),
    ],
)
def test_edge(nums, k, expected):
    got = Solution().maxSlidingWindow(nums, k)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [
        solver.maxSlidingWindow(nums, 2) for nums in ([9, 9, 9], [1, 2], [0, -1, -2])
    ]
    assert got == [[9, 9], [2], [0, -1]]


def of_each_slice(nums, k):
    return [max(nums[i : i + k]) for i in range(len(nums) - k + 1)]


@given(nums=st.lists(st.integers(-3, 3), min_size=1, max_size=9), k=st.integers(1, 9))
def test_property_small_and_dense(nums, k):
    k = min(k, len(nums))
    got = Solution().maxSlidingWindow(list(nums), k)
    assert got == of_each_slice(nums, k)


@given(
    nums=st.lists(st.integers(-10_000, 10_000), min_size=1, max_size=40),
    k=st.integers(1, 40),
)
def test_property_any_numbers(nums, k):
    k = min(k, len(nums))
    got = Solution().maxSlidingWindow(list(nums), k)
    assert got == of_each_slice(nums, k)


@pytest.mark.parametrize("family", ["falling", "rising", "at random"])
@pytest.mark.parametrize("n", [400 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    k = n // 2
    nums = list(range(-k, k))
    if family == "falling":
        nums.reverse()
    elif family == "at random":
        random.Random(n).shuffle(nums)
    expected = by_blocks(nums, k)
    got = benchmark(Solution().maxSlidingWindow, nums, k)
    assert got == expected


def by_blocks(nums, k):
    """Each window of n / 2 is an end of the first half and a beginning of the other."""
    ends = list(accumulate(reversed(nums[:k]), max))[::-1]
    beginnings = list(accumulate(nums[k:], max))
    return [ends[0], *map(max, ends[1:], beginnings), beginnings[-1]]
