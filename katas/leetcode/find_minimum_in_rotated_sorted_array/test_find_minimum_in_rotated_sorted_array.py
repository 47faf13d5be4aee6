import pytest
from find_minimum_in_rotated_sorted_array import Solution
from harness.leetcode import replay
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([6, 9, 14, -3, 0, 2], -3),
        ([5, 8, 10], 5),
        ([2, 1], 1),
    ],
)
def test_example(nums, expected):
    got = Solution().findMin(nums)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([7], 7, id="one number"),
        pytest.param([0], 0, id="zero"),
        pytest.param([-7], -7, id="one negative number"),
        pytest.param([1, 2], 1, id="two, as they were"),
        pytest.param([2, 3, 1], 1, id="smallest last"),
        pytest.param([3, 1, 2], 1, id="smallest in the middle"),
        pytest.param([2, 0, 1], 0, id="smallest is zero"),
        pytest.param([-1, -5, -3], -5, id="all negative"),
        pytest.param([5_000, -5_000], -5_000, id="extremes"),
        pytest.param([9, 10, 1, 2, 3, 4, 5, 6], 1, id="first part is short"),
        pytest.param([3, 4, 5, 6, 7, 8, 1, 2], 1, id="second part is short"),
    ],
)
def test_edge(nums, expected):
    got = Solution().findMin(nums)
    assert got == expected


def rotated(nums, k):
    return nums[k:] + nums[:k]


@pytest.mark.parametrize("n", range(2, 10))
def test_each_rotation(n):
    nums = list(range(10, 10 + n))
    got = [Solution().findMin(rotated(nums, k)) for k in range(n)]
    assert got == [10] * n


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.findMin(nums) for nums in ([3, 1, 2], [8, 9, 5], [7])]
    assert got == [1, 5, 7]


@given(
    nums=st.sets(st.integers(-5_000, 5_000), min_size=1, max_size=60).map(sorted),
    k=st.integers(0, 59),
)
def test_property_any_numbers(nums, k):
    got = Solution().findMin(rotated(nums, k % len(nums)))
    assert got == nums[0]


# One search is over too soon to be timed, so 160 are. It takes long lists to tell one
# that copies half of what is left, n numbers in all, from one that looks at a few.
@pytest.mark.parametrize("family", ["smallest after two thirds", "smallest first"])
@pytest.mark.parametrize("n", [160 * 2**k for k in range(8)])
def test_speed(benchmark, family, n):
    nums = list(range(-(n // 2), n - n // 2))
    k = 0 if family == "smallest first" else n // 3
    calls = [[rotated(nums, k)]] * 160
    got = benchmark(replay(Solution), ["Solution"] + ["findMin"] * 160, [[], *calls])
    assert got[1:] == [nums[0]] * 160
