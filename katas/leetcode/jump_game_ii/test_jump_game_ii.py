import pytest
from hypothesis import given
from hypothesis import strategies as st
from jump_game_ii import Solution


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([2, 4, 1, 1, 3], 2),
        ([2, 3, 0, 1, 4], 2),
        ([0], 0),
    ],
)
def test_example(nums, expected):
    got = Solution().jump(nums)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([5], 0, id="one index, a jump not needed"),
        pytest.param([1, 0], 1, id="two indices"),
        pytest.param([9, 0], 1, id="further than the end"),
        pytest.param([1, 1, 1, 1], 3, id="step by step"),
        pytest.param([3, 0, 0, 0], 1, id="exactly to the end"),
        pytest.param([2, 0, 1, 0], 2, id="over a zero"),
        pytest.param([1, 2, 0, 1], 2, id="second jump over a zero"),
        pytest.param([3, 4, 1, 1, 0, 0], 2, id="a short first jump is better"),
        pytest.param([2, 3, 1, 1, 4, 0], 3, id="end behind the second stretch"),
        pytest.param([4, 1, 1, 3, 1, 1, 1], 2, id="not the furthest, nor the largest"),
        pytest.param([5, 9, 3, 2, 1, 0, 2, 3, 3, 1, 0, 0], 3, id="an exact landing"),
        pytest.param([2, 1, 1, 1, 1], 3, id="the first stretch is long"),
        pytest.param([1000] + [0] * 1000, 1, id="largest jump"),
    ],
)
def test_edge(nums, expected):
    got = Solution().jump(nums)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.jump(nums) for nums in ([1, 1, 1], [0], [2, 0, 0])]
    assert got == [2, 0, 1]


def fewest(nums):
    """The oracle: the fewest jumps to each index, from all the indices before it."""
    jumps = [0]
    for i in range(1, len(nums)):
        jumps.append(min(jumps[j] + 1 for j in range(i) if j + nums[j] >= i))
    return jumps[-1]


def reachable(most, longest):
    """Lists of jumps in which the last index can be reached."""

    def mend(nums):
        reach = 0
        for i, jump in enumerate(nums[:-1]):
            reach = max(reach, i + jump)
            if reach == i:
                nums[i] = 1
                reach = i + 1
        return nums

    jumps = st.lists(st.integers(0, longest), min_size=1, max_size=most)
    return jumps.map(mend)


@given(nums=reachable(most=8, longest=3))
def test_property_small_and_dense(nums):
    got = Solution().jump(list(nums))
    assert got == fewest(nums)


@given(nums=reachable(most=60, longest=12))
def test_property_any(nums):
    got = Solution().jump(list(nums))
    assert got == fewest(nums)


@pytest.mark.parametrize("family", ["step by step", "far jumps"])
@pytest.mark.parametrize("n", [312 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "step by step":
        nums, expected = [1] * n, n - 1
    else:  # n // 2 indices can reach the middle, and only that one the end
        nums = (
            [n // 2 - i for i in range(n // 2)] + [n - n // 2] + [0] * (n - n // 2 - 1)
        )
        expected = 2
    got = benchmark(Solution().jump, nums)
    assert got == expected
