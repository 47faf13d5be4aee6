import pytest
from binary_search import Solution
from harness.leetcode import replay
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("nums", "target", "expected"),
    [
        ([-4, 0, 3, 7, 12, 15], 12, 4),
        ([-4, 0, 3, 7, 12, 15], 5, -1),
    ],
)
def test_example(nums, target, expected):
    got = Solution().search(nums, target)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "target", "expected"),
    [
        pytest.param([5], 5, 0, id="the only one"),
        pytest.param([5], 4, -1, id="one number, below it"),
        pytest.param([5], 6, -1, id="one number, above it"),
        pytest.param([2, 5], 2, 0, id="first of two"),
        pytest.param([2, 5], 5, 1, id="last of two"),
        pytest.param([2, 5], 1, -1, id="below two"),
        pytest.param([2, 5], 3, -1, id="between two"),
        pytest.param([2, 5], 9, -1, id="above two"),
        pytest.param([-9_999, 0, 9_999], -9_999, 0, id="smallest"),
        pytest.param([-9_999, 0, 9_999], 9_999, 2, id="largest"),
    ],
)
def test_edge(nums, target, expected):
    got = Solution().search(nums, target)
    assert got == expected


@pytest.mark.parametrize("n", [3, 4, 5, 6, 7, 8])
def test_each_place_and_each_gap(n):
    nums = list(range(-4, 2 * n - 4, 2))
    got = [Solution().search(list(nums), target) for target in range(-5, 2 * n - 4)]
    assert got == [-1, *(v for i in range(n) for v in (i, -1))]


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.search(v, 7) for v in ([1, 7], [8, 9], [5, 6, 7], [7])]
    assert got == [1, -1, 2, 0]


@given(
    nums=st.sets(st.integers(-9, 9), min_size=1).map(sorted),
    target=st.integers(-9, 9),
)
def test_property_small_and_dense(nums, target):
    got = Solution().search(list(nums), target)
    assert got == (nums.index(target) if target in nums else -1)


@given(
    nums=st.sets(st.integers(-9_999, 9_999), min_size=1, max_size=80).map(sorted),
    data=st.data(),
)
def test_property_any_numbers(nums, data):
    target = data.draw(st.sampled_from(nums) | st.integers(-9_999, 9_999))
    got = Solution().search(list(nums), target)
    assert got == (nums.index(target) if target in nums else -1)


# One search is over too soon to be timed, so 160 are. It takes long lists to tell one
# that copies half of what is left, n numbers in all, from one that looks at a few.
@pytest.mark.parametrize("family", ["there", "not there"])
@pytest.mark.parametrize("n", [160 * 2**k for k in range(8)])
def test_speed(benchmark, family, n):
    nums = list(range(-n, n, 2))
    places = [n - 1 - k * n // 320 for k in range(160)]
    targets = [nums[i] + (family == "not there") for i in places]
    calls = [[nums, target] for target in targets]
    methods = ["Solution"] + ["search"] * 160
    got = benchmark(replay(Solution), methods, [[], *calls])
    assert got[1:] == (places if family == "there" else [-1] * 160)
