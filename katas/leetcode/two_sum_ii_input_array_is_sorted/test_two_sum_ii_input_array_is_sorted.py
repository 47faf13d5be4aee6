from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from two_sum_ii_input_array_is_sorted import Solution


@pytest.mark.parametrize(
    ("numbers", "target", "expected"),
    [
        ([1, 4, 6, 9, 15], 13, [2, 4]),
        ([-5, 0, 3], -2, [1, 3]),
        ([2, 2, 7], 4, [1, 2]),
    ],
)
def test_example(numbers, target, expected):
    got = Solution().twoSum(numbers, target)
    assert got == expected


@pytest.mark.parametrize(
    ("numbers", "target", "expected"),
    [
        pytest.param([3, 8], 11, [1, 2], id="two numbers"),
        pytest.param([5, 5], 10, [1, 2], id="two equal numbers"),
        pytest.param([0, 0], 0, [1, 2], id="two zeros"),
        pytest.param([1, 2, 9], 3, [1, 2], id="first two"),
        pytest.param([1, 8, 9], 17, [2, 3], id="last two"),
        pytest.param([1, 3, 7, 12], 13, [1, 4], id="first and last"),
        pytest.param([1, 4, 5, 20], 9, [2, 3], id="two in the middle"),
        pytest.param([1, 3, 3, 9], 6, [2, 3], id="equal pair in the middle"),
        pytest.param([1, 1, 1, 4, 6], 10, [4, 5], id="other numbers repeat in front"),
        pytest.param([2, 3, 9, 9, 9], 5, [1, 2], id="other numbers repeat behind"),
        pytest.param([1, 5, 7, 9], 10, [1, 4], id="half of target is there once"),
        pytest.param([-3, 4, 90], 87, [1, 3], id="number above target"),
        pytest.param([-9, -4, -1], -10, [1, 3], id="all negative"),
        pytest.param([-8, -1, 3], -9, [1, 2], id="negative target, first two"),
        pytest.param([-4, 1, 4, 6], 0, [1, 3], id="target zero"),
        pytest.param([0, 3, 5], 3, [1, 2], id="zero is one of them"),
        pytest.param([-1000, 7, 1000], 0, [1, 3], id="extremes"),
    ],
)
def test_edge(numbers, target, expected):
    got = Solution().twoSum(numbers, target)
    assert got == expected


def test_smaller_position_comes_first():
    got = Solution().twoSum([1, 3, 7, 8], 15)
    assert got[0] < got[1]


def test_second_call_starts_afresh():
    solver = Solution()
    solver.twoSum([1, 2, 3, 100], 103)
    got = solver.twoSum([5, 5, 100], 10)
    assert got == [1, 2]


def positions(numbers, target):
    """The oracle: every pair that adds up."""
    pairs = combinations(range(len(numbers)), 2)
    return [[i + 1, j + 1] for i, j in pairs if numbers[i] + numbers[j] == target]


@given(
    numbers=st.lists(st.integers(-9, 9), min_size=2, max_size=7).map(sorted),
    pick=st.tuples(st.integers(0, 6), st.integers(0, 6)),
)
def test_property_small_and_dense(numbers, pick):
    i, j = (k % len(numbers) for k in pick)
    assume(i != j)
    target = numbers[i] + numbers[j]
    expected = positions(numbers, target)
    assume(len(expected) == 1)
    got = Solution().twoSum(list(numbers), target)
    assert got == expected[0]


@given(
    numbers=st.lists(st.integers(-500, 500), min_size=2, max_size=40).map(sorted),
    pick=st.tuples(st.integers(0, 39), st.integers(0, 39)),
)
def test_property_any_numbers(numbers, pick):
    i, j = (k % len(numbers) for k in pick)
    assume(i != j)
    target = numbers[i] + numbers[j]
    expected = positions(numbers, target)
    assume(len(expected) == 1)
    got = Solution().twoSum(list(numbers), target)
    assert got == expected[0]


@pytest.mark.parametrize("family", ["answer last", "answer in the middle"])
@pytest.mark.parametrize("n", [624 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    # Modulo 4 all are 0 but the pair, 1 and 2; the target is 3, so only it adds up.
    numbers = [4 * (k * 249 // n) - 500 for k in range(n - 2)]
    pair = [497, 498] if family == "answer last" else [1, 2]
    numbers = sorted(numbers + pair)
    i = numbers.index(pair[0])
    got = benchmark(Solution().twoSum, numbers, sum(pair))
    assert got == [i + 1, i + 2]
