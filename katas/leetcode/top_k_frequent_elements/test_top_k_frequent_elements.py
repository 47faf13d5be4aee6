import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from top_k_frequent_elements import Solution


@pytest.mark.parametrize(
    ("nums", "k", "expected"),
    [
        ([4, 4, 4, 6, 6, 5], 2, [4, 6]),
        ([9, -2, 9], 1, [9]),
        ([1, 2, 1, 2, 3], 2, [1, 2]),
    ],
)
def test_example(nums, k, expected):
    got = sorted(Solution().topKFrequent(nums, k))
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "k", "expected"),
    [
        pytest.param([7], 1, [7], id="one number"),
        pytest.param([0, 0, 5], 1, [0], id="zero"),
        pytest.param([5, 5, 5, 5], 1, [5], id="all equal"),
        pytest.param([3, 1, 2], 3, [1, 2, 3], id="all of them, once each"),
        pytest.param([2, 2, 1], 2, [1, 2], id="all of them, not as often"),
        pytest.param([8, 8, 3, 3], 2, [3, 8], id="all of them, equally often"),
        pytest.param([1, 1, 9], 1, [1], id="smallest most often"),
        pytest.param([9, 9, 1], 1, [9], id="greatest most often"),
        pytest.param([5, 1, 5, 9], 1, [5], id="middle most often, apart"),
        pytest.param([6, 2, 2, 6, 4, 6], 1, [6], id="longest run is not the answer"),
        pytest.param([-1, -1, 1], 1, [-1], id="negative number"),
        pytest.param([-3, 3, -3, 3, 0], 2, [-3, 3], id="opposites"),
        pytest.param([1, 2, 2, 3, 3, 3, 4, 4, 4, 4], 2, [3, 4], id="rising counts"),
        pytest.param([4, 4, 4, 4, 3, 3, 3, 2, 2, 1], 3, [2, 3, 4], id="falling counts"),
        pytest.param([1, 2, 2, 2, 2], 1, [2], id="k is less than a count"),
        pytest.param([8, 8, 9, 9, 5, 5, 7], 3, [5, 8, 9], id="equal counts in front"),
        pytest.param([10_000, -10_000, 10_000], 1, [10_000], id="extremes"),
    ],
)
def test_edge(nums, k, expected):
    got = sorted(Solution().topKFrequent(nums, k))
    assert got == expected


def test_more_often_than_nine_times():
    nums = [1] * 10 + [2] * 9 + [3] * 2
    got = Solution().topKFrequent(nums, 1)
    assert got == [1]


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.topKFrequent(nums, 1) for nums in ([1, 1, 1], [2, 2, 1], [3, 3, 2])]
    assert got == [[1], [2], [3]]


def ranked(nums):
    """Return the different numbers, the most frequent first, and their counts."""
    order = sorted(set(nums), key=nums.count, reverse=True)
    return order, [nums.count(number) for number in order]


@given(
    nums=st.lists(st.integers(-3, 3), min_size=1, max_size=9), pick=st.integers(0, 6)
)
def test_property_small_and_dense(nums, pick):
    order, counts = ranked(nums)
    # k is unique where the counts step down, and where no number is left.
    unique = [
        k
        for k in range(1, len(order) + 1)
        if counts[k:] == [] or counts[k - 1] > counts[k]
    ]
    k = unique[pick % len(unique)]
    got = sorted(Solution().topKFrequent(list(nums), k))
    assert got == sorted(order[:k])


@given(
    often=st.sets(st.integers(-10_000, 0), min_size=1, max_size=12),
    seldom=st.sets(st.integers(1, 10_000), max_size=12),
    times=st.integers(1, 5),
    flip=st.booleans(),
    seed=st.integers(0, 99),
)
def test_property_by_construction(often, seldom, times, flip, seed):
    rng = random.Random(seed)
    nums = [number for number in often for _ in range(rng.randint(times + 1, 12))]
    nums += [number for number in seldom for _ in range(rng.randint(1, times))]
    rng.shuffle(nums)
    sign = -1 if flip else 1
    got = sorted(Solution().topKFrequent([sign * x for x in nums], len(often)))
    assert got == sorted(sign * number for number in often)


@pytest.mark.parametrize("family", ["half of many", "each once"])
@pytest.mark.parametrize("n", [312 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    rng = random.Random(n)
    distinct = n if family == "each once" else 2 * n // 3
    nums = rng.sample(range(-10_000, 10_001), distinct)
    expected = sorted(nums if family == "each once" else nums[: n - distinct])
    nums += nums[: n - distinct]
    rng.shuffle(nums)
    got = benchmark(Solution().topKFrequent, nums, len(expected))
    assert sorted(got) == expected
