import pytest
from harness.leetcode import replay
from hypothesis import given
from hypothesis import strategies as st
from search_in_rotated_sorted_array import Solution


@pytest.mark.parametrize(
    ("nums", "target", "expected"),
    [
        ([6, 9, 14, -3, 0, 2], 0, 4),
        ([6, 9, 14, -3, 0, 2], 7, -1),
        ([5, 8], 5, 0),
    ],
)
def test_example(nums, target, expected):
    got = Solution().search(nums, target)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "target", "expected"),
    [
        pytest.param([4], 4, 0, id="the only one"),
        pytest.param([4], 3, -1, id="one number, below it"),
        pytest.param([4], 5, -1, id="one number, above it"),
        pytest.param([3, 1], 3, 0, id="first of two"),
        pytest.param([3, 1], 1, 1, id="last of two"),
        pytest.param([3, 1], 2, -1, id="between two"),
        pytest.param([1, 3], 3, 1, id="last of two, not rotated"),
        pytest.param([5, 1, 3], 5, 0, id="first of three"),
        pytest.param([3, 5, 1], 1, 2, id="last of three"),
        pytest.param([2, 0, 1], 0, 1, id="zero"),
        pytest.param([10_000, -10_000], -10_000, 1, id="smallest"),
        pytest.param([10_000, -10_000], 10_000, 0, id="largest"),
    ],
)
def test_edge(nums, target, expected):
    got = Solution().search(nums, target)
    assert got == expected


def rotated(nums, k):
    return nums[k:] + nums[:k]


@pytest.mark.parametrize("n", range(2, 9))
def test_each_rotation_place_and_gap(n):
    for k in range(n):
        nums = rotated(list(range(-4, 2 * n - 4, 2)), k)
        targets = range(-5, 2 * n - 4)
        got = [Solution().search(list(nums), target) for target in targets]
        assert got == [nums.index(t) if t in nums else -1 for t in targets]


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.search(v, 7) for v in ([9, 7, 8], [8, 9], [7], [8, 1, 7])]
    assert got == [1, -1, 0, 2]


@given(
    nums=st.sets(st.integers(-10_000, 10_000), min_size=1, max_size=60).map(sorted),
    k=st.integers(0, 59),
    data=st.data(),
)
def test_property_any_numbers(nums, k, data):
    nums = rotated(nums, k % len(nums))
    target = data.draw(st.sampled_from(nums) | st.integers(-10_000, 10_000))
    got = Solution().search(list(nums), target)
    assert got == (nums.index(target) if target in nums else -1)


# One search is over too soon to be timed, so 160 are.
@pytest.mark.parametrize("family", ["there", "not there"])
@pytest.mark.parametrize("n", [60 * 3**k for k in range(6)])
def test_speed(benchmark, family, n):
    nums = rotated(list(range(-n, n, 2)), n // 3)
    places = [n - 1 - k * n // 320 for k in range(160)]
    targets = [nums[i] + (family == "not there") for i in places]
    calls = [[nums, target] for target in targets]
    got = benchmark(replay(Solution), ["Solution"] + ["search"] * 160, [[], *calls])
    assert got[1:] == (places if family == "there" else [-1] * 160)
