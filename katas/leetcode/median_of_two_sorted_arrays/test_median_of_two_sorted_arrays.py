from itertools import combinations_with_replacement, product
from statistics import median

import pytest
from harness.leetcode import replay
from hypothesis import given
from hypothesis import strategies as st
from median_of_two_sorted_arrays import Solution


@pytest.mark.parametrize(
    ("nums1", "nums2", "expected"),
    [
        ([3, 8], [5], 5.0),
        ([1, 2], [4, 7], 3.0),
        ([], [-4, 1], -1.5),
    ],
)
def test_example(nums1, nums2, expected):
    got = Solution().findMedianSortedArrays(nums1, nums2)
    assert got == expected


@pytest.mark.parametrize(
    ("nums1", "nums2", "expected"),
    [
        pytest.param([7], [], 7, id="one number and none"),
        pytest.param([], [7], 7, id="none and one number"),
        pytest.param([1, 2], [], 1.5, id="two and none"),
        pytest.param([], [1, 2, 9], 2, id="none and three"),
        pytest.param([4], [4], 4, id="equal"),
        pytest.param([1], [2], 1.5, id="one each"),
        pytest.param([2], [1], 1.5, id="one each, second lower"),
        pytest.param([0], [-3], -1.5, id="negative and odd"),
        pytest.param([-5, -4], [-3], -4, id="all negative"),
        pytest.param([1, 2], [3, 4, 5], 3, id="first all below"),
        pytest.param([3, 4, 5], [1, 2], 3, id="first all above"),
        pytest.param([1, 9], [3, 4, 5], 4, id="second within the first"),
        pytest.param([4], [1, 2, 3, 5, 6], 3.5, id="one in the middle of many"),
        pytest.param([9], [1, 2, 3, 4, 5], 3.5, id="one above many"),
        pytest.param([0], [1, 2, 3, 4, 5], 2.5, id="one below many"),
        pytest.param([1, 2, 2], [2, 2, 3], 2, id="repeats"),
        pytest.param([0, 0], [0, 1, 1], 0, id="zeros"),
        pytest.param([-(10**6)], [10**6], 0, id="extremes"),
        pytest.param([10**6 - 1, 10**6], [10**6], 10**6, id="largest"),
    ],
)
def test_edge(nums1, nums2, expected):
    got = Solution().findMedianSortedArrays(nums1, nums2)
    assert got == expected


@pytest.mark.parametrize(
    ("m", "n"), [(0, 3), (0, 4), (1, 1), (1, 2), (2, 1), (1, 3), (2, 2), (2, 3), (3, 3)]
)
def test_all_small_ones(m, n):
    lists = product(
        combinations_with_replacement(range(4), m),
        combinations_with_replacement(range(0, 8, 2), n),
    )
    pairs = [(list(a), list(b)) for a, b in lists]
    got = [Solution().findMedianSortedArrays(a[:], b[:]) for a, b in pairs]
    wrong = [
        (a, b, value)
        for (a, b), value in zip(pairs, got, strict=True)
        if value != median(a + b)
    ]
    assert wrong == []


def test_second_call_starts_afresh():
    solver = Solution()
    pairs = [([9], [8]), ([1], []), ([2, 3], [4])]
    got = [solver.findMedianSortedArrays(a, b) for a, b in pairs]
    assert got == [8.5, 1, 3]


def test_long_lists_again_and_again():
    solver = Solution()
    nums1, nums2 = list(range(0, 2000, 2)), list(range(1, 2000, 2))
    got = [solver.findMedianSortedArrays(nums1[:], nums2[:]) for _ in range(9)]
    assert got == [999.5] * 9


NUMBERS = st.integers(-9, 9) | st.integers(-(10**6), 10**6)


@given(
    nums1=st.lists(NUMBERS, max_size=40).map(sorted),
    nums2=st.lists(NUMBERS, min_size=1, max_size=40).map(sorted),
)
def test_property_any_numbers(nums1, nums2):
    expected = median(nums1 + nums2)
    got = Solution().findMedianSortedArrays(list(nums1), list(nums2))
    assert got == expected
    swapped = Solution().findMedianSortedArrays(list(nums2), list(nums1))
    assert swapped == expected


# One median is found too soon to be timed, so eighty are. n counts the numbers of both.
@pytest.mark.parametrize("family", ["in turn", "one below the other"])
@pytest.mark.parametrize("n", [60 * 4**k for k in range(6)])
def test_speed(benchmark, family, n):
    half = n // 2
    if family == "in turn":
        nums1, nums2 = list(range(0, n, 2)), list(range(1, n, 2))
    else:
        nums1, nums2 = list(range(half)), list(range(half, n))
    calls = [[nums1, nums2]] * 80
    methods = ["Solution"] + ["findMedianSortedArrays"] * 80
    got = benchmark(replay(Solution), methods, [[], *calls])
    # One that adds to the lists, which the calls share, is right the first time only.
    assert got[1] == median(nums1 + nums2)
