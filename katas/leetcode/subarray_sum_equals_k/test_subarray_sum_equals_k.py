import pytest
from hypothesis import given
from hypothesis import strategies as st
from subarray_sum_equals_k import Solution


@pytest.mark.parametrize(
    ("nums", "k", "expected"),
    [
        ([2, 1, 3], 3, 2),
        ([1, 1, 1], 2, 2),
        ([1, -1, 0], 0, 3),
    ],
)
def test_example(nums, k, expected):
    got = Solution().subarraySum(nums, k)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "k", "expected"),
    [
        pytest.param([5], 5, 1, id="one number, found"),
        pytest.param([5], 0, 0, id="one number, the empty one does not count"),
        pytest.param([0], 0, 1, id="one zero"),
        pytest.param([0, 0, 0], 0, 6, id="zeros"),
        pytest.param([1, 2], 3, 1, id="all of it"),
        pytest.param([3, 1, 2], 3, 2, id="first and last"),
        pytest.param([1, 2, 1, 2, 1], 3, 4, id="overlapping"),
        pytest.param([-1, -1, 1], 0, 1, id="negative, at the end"),
        pytest.param([-2, -3], -5, 1, id="negative k"),
        pytest.param([3, -3, 3], 3, 3, id="down and up again"),
        pytest.param([1, -1, 1, -1], 0, 4, id="same prefix sum three times"),
        pytest.param([4, 0, 0], 4, 3, id="zeros behind"),
        pytest.param([0, 0, 4], 4, 3, id="zeros before"),
        pytest.param([5, -2, 2, 1], 6, 1, id="sinks below k, and comes back"),
        pytest.param([1, 2, 3], 7, 0, id="none"),
        pytest.param([1000] * 3, 10_000_000, 0, id="largest k"),
    ],
)
def test_edge(nums, k, expected):
    got = Solution().subarraySum(nums, k)
    assert got == expected


def test_leaves_nums_alone():
    nums = [3, 1, 2]
    Solution().subarraySum(nums, 3)
    assert nums == [3, 1, 2]


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.subarraySum([1, 2], 3), solver.subarraySum([1, 2], 3)]
    assert got == [1, 1]


def count(nums, k):
    """The oracle: every subarray."""
    n = len(nums)
    return sum(sum(nums[i:j]) == k for i in range(n) for j in range(i + 1, n + 1))


@given(nums=st.lists(st.integers(-2, 2), min_size=1, max_size=8), k=st.integers(-4, 4))
def test_property_small_and_dense(nums, k):
    got = Solution().subarraySum(list(nums), k)
    assert got == count(nums, k)


@given(
    nums=st.lists(st.integers(-1000, 1000), min_size=1, max_size=25),
    ends=st.tuples(st.integers(0, 24), st.integers(0, 24)),
)
def test_property_any(nums, ends):
    i, j = sorted(end % len(nums) for end in ends)
    k = sum(nums[i : j + 1])
    got = Solution().subarraySum(list(nums), k)
    assert got == count(nums, k)


@pytest.mark.parametrize("family", ["all positive", "all zero", "back and forth"])
@pytest.mark.parametrize("n", [200 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    if family == "all positive":
        nums, k, expected = [1] * n, n // 2, n - n // 2 + 1
    elif family == "all zero":
        nums, k, expected = [0] * n, 0, n * (n + 1) // 2
    else:
        nums, k, expected = [1, -1] * (n // 2), 1, (n // 2) * (n // 2 + 1) // 2
    got = benchmark(Solution().subarraySum, nums, k)
    assert got == expected
