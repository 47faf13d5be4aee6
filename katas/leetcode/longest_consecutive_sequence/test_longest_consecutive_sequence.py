import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from longest_consecutive_sequence import Solution


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([12, 5, 30, 4, 31, 6], 3),
        ([1, 2, 2, 0, 1], 3),
        ([], 0),
    ],
)
def test_example(nums, expected):
    got = Solution().longestConsecutive(nums)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([7], 1, id="one number"),
        pytest.param([0], 1, id="one zero"),
        pytest.param([3, 3], 1, id="one number twice"),
        pytest.param([1, 2], 2, id="two neighbours"),
        pytest.param([2, 1], 2, id="two neighbours, falling"),
        pytest.param([1, 3], 1, id="two with a gap"),
        pytest.param([1, 3, 5, 7], 1, id="gaps everywhere"),
        pytest.param([4, 2, 3, 1], 4, id="all of them"),
        pytest.param([9, 1, 8, 2, 7], 3, id="longest at the top"),
        pytest.param([9, 1, 3, 2, 8], 3, id="longest at the bottom"),
        pytest.param([20, 4, 5, 6, 1], 3, id="longest in the middle"),
        pytest.param([1, 2, 11, 12], 2, id="two equally long"),
        pytest.param([10, 1, 20, 2, 30], 2, id="far apart in the list"),
        pytest.param([5, 6, 1, 2, 3], 3, id="neighbours in the list, longer later"),
        pytest.param([1, 2, 4, 5, 3], 5, id="last number joins two"),
        pytest.param([3, 1, 2], 3, id="joined in the middle"),
        pytest.param([1, 2, 3, 5, 4, 6, 0], 7, id="grows at both ends"),
        pytest.param([1, 1, 2, 2, 3, 3], 3, id="each number twice"),
        pytest.param([5, 5, 5, 8, 9], 2, id="repeats are longer"),
        pytest.param([-1, 0, 1], 3, id="across zero"),
        pytest.param([-3, -1, -2], 3, id="negative numbers"),
        pytest.param([-2, -1, 1, 2, 3], 3, id="zero is missing"),
        pytest.param([9, 10, 11, 8], 4, id="from one digit to two"),
        pytest.param([10**9, -(10**9), 10**9 - 1], 2, id="extremes"),
        pytest.param([-(10**9)], 1, id="the smallest alone"),
        pytest.param([10**9], 1, id="the largest alone"),
    ],
)
def test_edge(nums, expected):
    got = Solution().longestConsecutive(nums)
    assert got == expected


@pytest.mark.parametrize(("nums", "expected"), [([], 0), ([4], 1), ([4, 5], 2)])
def test_returns_an_int(nums, expected):
    got = Solution().longestConsecutive(nums)
    assert (type(got), got) == (int, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.longestConsecutive(nums) for nums in ([1, 2, 3], [4, 5], [9], [])]
    assert got == [3, 2, 1, 0]


def by_trying_lengths(nums):
    """The oracle: the greatest length that some start has in full."""
    fits = [
        length
        for length in range(1, len(nums) + 1)
        for start in nums
        if all(start + i in nums for i in range(length))
    ]
    return max(fits, default=0)


@given(nums=st.lists(st.integers(-5, 5), max_size=9))
def test_property_small_and_dense(nums):
    got = Solution().longestConsecutive(list(nums))
    assert got == by_trying_lengths(nums)


@given(
    runs=st.lists(st.tuples(st.integers(2, 9), st.integers(1, 12)), max_size=8),
    first=st.integers(-(10**9), 10**9 - 200),
    again=st.integers(0, 6),
    seed=st.integers(0, 99),
)
def test_property_runs_by_construction(runs, first, again, seed):
    nums = []
    for gap, length in runs:
        nums += range(first, first + length)
        first += length + gap - 1
    rng = random.Random(seed)
    nums += rng.choices(nums, k=again) if nums else []
    rng.shuffle(nums)
    got = Solution().longestConsecutive(nums)
    assert got == max((length for _, length in runs), default=0)


@pytest.mark.parametrize("family", ["one sequence", "all apart", "start repeated"])
@pytest.mark.parametrize("n", [512 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "one sequence":
        nums, expected = list(range(n)), n
    elif family == "all apart":
        nums, expected = list(range(0, 3 * n, 3)), 1
    else:
        nums, expected = list(range(n // 2)) + [0] * (n // 2), n // 2
    random.Random(n).shuffle(nums)
    got = benchmark(Solution().longestConsecutive, nums)
    assert got == expected
