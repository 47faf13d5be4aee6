import pytest
from harness.leetcode import replay
from hypothesis import given
from hypothesis import strategies as st
from intersection_of_two_arrays_ii import Solution


@pytest.mark.parametrize(
    ("nums1", "nums2", "expected"),
    [
        ([4, 6, 6, 9], [6, 5, 6, 6, 4], [4, 6, 6]),
        ([1, 2], [3], []),
    ],
)
def test_example(nums1, nums2, expected):
    got = sorted(Solution().intersect(nums1, nums2))
    assert got == expected


@pytest.mark.parametrize(
    ("nums1", "nums2", "expected"),
    [
        pytest.param([5], [5], [5], id="one number"),
        pytest.param([5], [6], [], id="nothing in common"),
        pytest.param([0], [0], [0], id="zero"),
        pytest.param([2, 2], [2], [2], id="more often in the first"),
        pytest.param([2], [2, 2], [2], id="more often in the second"),
        pytest.param([2, 2], [2, 2], [2, 2], id="twice in both"),
        pytest.param([2, 2, 2], [2, 2], [2, 2], id="three times and twice"),
        pytest.param([1, 2, 3], [3, 2, 1], [1, 2, 3], id="reversed"),
        pytest.param([1, 2, 1], [1, 3, 1], [1, 1], id="apart"),
        pytest.param([3, 1, 2], [2, 9, 3], [2, 3], id="not sorted"),
        pytest.param([1, 2, 2, 3], [2], [2], id="second is short"),
        pytest.param([7], [1, 7, 9, 7], [7], id="first is short"),
        pytest.param([1, 9, 9], [1, 1, 9], [1, 9], id="smaller count on either side"),
        pytest.param([0, 1_000], [1_000, 0], [0, 1_000], id="extremes"),
        pytest.param([4] * 1_000, [4] * 999, [4] * 999, id="many"),
    ],
)
def test_edge(nums1, nums2, expected):
    got = sorted(Solution().intersect(nums1, nums2))
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    pairs = [([1, 1], [1]), ([2], [1]), ([1], [1, 1])]
    got = [solver.intersect(a, b) for a, b in pairs]
    assert got == [[1], [], [1]]


def by_count(nums1, nums2):
    numbers = sorted({*nums1, *nums2})
    return [v for v in numbers for _ in range(min(nums1.count(v), nums2.count(v)))]


@given(
    nums1=st.lists(st.integers(0, 3), min_size=1, max_size=7),
    nums2=st.lists(st.integers(0, 3), min_size=1, max_size=7),
)
def test_property_few_numbers(nums1, nums2):
    got = sorted(Solution().intersect(list(nums1), list(nums2)))
    assert got == by_count(nums1, nums2)


@given(
    nums1=st.lists(st.integers(0, 40) | st.integers(0, 1_000), min_size=1, max_size=40),
    nums2=st.lists(st.integers(0, 40) | st.integers(0, 1_000), min_size=1, max_size=40),
)
def test_property_any_numbers(nums1, nums2):
    got = sorted(Solution().intersect(list(nums1), list(nums2)))
    assert got == by_count(nums1, nums2)


# The lists are too short to time a single call well, so ten are.
@pytest.mark.parametrize("family", ["reversed", "nothing in common"])
@pytest.mark.parametrize("n", [15, 31, 62, 125, 250, 500, 1_000])
def test_speed(benchmark, family, n):
    if family == "reversed":
        nums1, nums2 = list(range(n)), list(range(n))[::-1]
    else:
        nums1 = [2 * (i % 500) for i in range(n)]
        nums2 = [number + 1 for number in nums1]
    methods = ["Solution"] + ["intersect"] * 10
    calls = [[nums1[:], nums2[:]] for _ in range(10)]
    got = benchmark(replay(Solution), methods, [[], *calls])
    expected = list(range(n)) if family == "reversed" else []
    assert [sorted(answer) for answer in got[1:]] == [expected] * 10
