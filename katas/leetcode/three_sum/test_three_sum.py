import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from three_sum import Solution


def in_order(triplets):
    """Any order is right: bring triplets and numbers into one."""
    return sorted(sorted(triplet) for triplet in triplets)


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([4, -3, 1, 2, -5], [[-5, 1, 4], [-3, 1, 2]]),
        ([0, -2, 1, 0, 1, 0, 2], [[-2, 0, 2], [-2, 1, 1], [0, 0, 0]]),
        ([3, -3, 1], []),
    ],
)
def test_example(nums, expected):
    got = in_order(Solution().threeSum(nums))
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([-1, 0, 1], [[-1, 0, 1]], id="one triplet, sorted"),
        pytest.param([1, -1, 0], [[-1, 0, 1]], id="one triplet, in no order"),
        pytest.param([0, 0, 0], [[0, 0, 0]], id="three zeros"),
        pytest.param([0, 0, 0, 0, 0], [[0, 0, 0]], id="five zeros"),
        pytest.param([0, 0, 5], [], id="two zeros are not three"),
        pytest.param([0, 0, 3, -3], [[-3, 0, 3]], id="two zeros, one is needed"),
        pytest.param([1, 2, 3], [], id="all positive"),
        pytest.param([-1, -2, -3], [], id="all negative"),
        pytest.param([2, -1, 5], [], id="one -1 is not two"),
        pytest.param([2, -1, -1], [[-1, -1, 2]], id="the smaller number twice"),
        pytest.param([1, -2, 1], [[-2, 1, 1]], id="the greater number twice"),
        pytest.param([-4, 2, 7], [], id="one 2 is not two"),
        pytest.param([2, -1, -1, -1], [[-1, -1, 2]], id="-1 once too often"),
        pytest.param([2, 2, -1, -1, 2], [[-1, -1, 2]], id="both repeat"),
        pytest.param([1, 1, 1, -2, -2], [[-2, 1, 1]], id="both repeat, mirrored"),
        pytest.param(
            [-1, -1, 0, 1, 1], [[-1, 0, 1]], id="can be picked in several ways"
        ),
        pytest.param(
            [-6, 1, 2, 3, 4, 5], [[-6, 1, 5], [-6, 2, 4]], id="one number, two triplets"
        ),
        pytest.param(
            [6, -1, -2, -3, -4, -5], [[-5, -1, 6], [-4, -2, 6]], id="mirrored"
        ),
        pytest.param(
            [-4, -2, -2, 2, 2, 4, 0, 0],
            [[-4, 0, 4], [-4, 2, 2], [-2, -2, 4], [-2, 0, 2]],
            id="many, with repeats",
        ),
        pytest.param([-9, 1, 8, 30], [[-9, 1, 8]], id="last is too large"),
        pytest.param([-30, -9, 1, 8], [[-9, 1, 8]], id="first is too small"),
        pytest.param(
            [100_000, -50_000, -50_000], [[-50_000, -50_000, 100_000]], id="extremes"
        ),
    ],
)
def test_edge(nums, expected):
    got = in_order(Solution().threeSum(nums))
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    calls = [[0, 0, 0], [1, 2, 3], [0, 0, 0]]
    got = [in_order(solver.threeSum(nums)) for nums in calls]
    assert got == [[[0, 0, 0]], [], [[0, 0, 0]]]


def among_all(nums):
    """The oracle: look at every choice of three."""
    triplets = {tuple(sorted(t)) for t in combinations(nums, 3) if sum(t) == 0}
    return sorted(map(list, triplets))


@given(nums=st.lists(st.integers(-4, 4), min_size=3, max_size=9))
def test_property_small_and_dense(nums):
    got = in_order(Solution().threeSum(list(nums)))
    assert got == among_all(nums)


@given(
    nums=st.lists(st.integers(-20, 20) | st.integers(-100_000, 100_000), max_size=12),
    planted=st.tuples(st.integers(-50_000, 50_000), st.integers(-50_000, 50_000)),
    seed=st.integers(0, 99),
)
def test_property_one_planted(nums, planted, seed):
    nums = [*nums, *planted, -sum(planted)]
    random.Random(seed).shuffle(nums)
    got = in_order(Solution().threeSum(list(nums)))
    assert got == among_all(nums)


@pytest.mark.parametrize("family", ["none", "as many as can be", "each twice"])
@pytest.mark.parametrize("n", [32 * 2**k for k in range(5)])
def test_speed(benchmark, family, n):
    if family == "none":  # modulo 4 each is 1, so three of them are 3 and never 0
        nums = [4 * i + 1 for i in range(-n // 2, n // 2)]
    elif family == "each twice":
        nums = [i // 2 - n // 4 for i in range(n)]
    else:
        nums = list(range(-n // 2, n // 2))
    random.Random(n).shuffle(nums)
    got = benchmark(Solution().threeSum, nums)
    assert in_order(got) == by_pairs(nums)


def by_pairs(nums):
    """Every two different numbers and their third; good for long lists."""
    count = {number: nums.count(number) for number in set(nums)}
    found = set()
    for a, b in combinations(sorted(count), 2):
        found.add((a, b, -a - b))
        found |= {(a, a, -2 * a), (b, b, -2 * b)}
    return sorted(
        list(triplet)
        for triplet in {tuple(sorted(triplet)) for triplet in found}
        if all(triplet.count(number) <= count.get(number, 0) for number in triplet)
    )
