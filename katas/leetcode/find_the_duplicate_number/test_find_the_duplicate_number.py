import random

import pytest
from find_the_duplicate_number import Solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([1, 4, 3, 4, 2], 4),
        ([3, 1, 3, 2], 3),
        ([2, 2, 2, 2], 2),
    ],
)
def test_example(nums, expected):
    got = Solution().findDuplicate(nums)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([1, 1], 1, id="shortest"),
        pytest.param([1, 1, 2], 1, id="smallest number"),
        pytest.param([1, 2, 2], 2, id="largest number"),
        pytest.param([2, 1, 2], 2, id="first and last"),
        pytest.param([1, 3, 4, 2, 1], 1, id="cycle through all places but the first"),
        pytest.param([4, 3, 1, 4, 2], 4, id="falls back and forth"),
        pytest.param([2, 3, 4, 4, 1], 4, id="a cycle of one"),
        pytest.param([5, 4, 3, 2, 1, 5], 5, id="falling"),
        pytest.param([4, 4, 4, 1, 4], 4, id="four times, others missing"),
        pytest.param([1, 2, 3, 4, 5, 6, 3], 3, id="numbers at their own places"),
        pytest.param([3, 3, 3, 1, 2, 4], 3, id="sum says nothing: three times"),
        pytest.param([2, 5, 9, 6, 9, 3, 8, 9, 7, 1], 9, id="nine"),
    ],
)
def test_edge(nums, expected):
    got = Solution().findDuplicate(nums)
    assert got == expected


def test_leaves_nums_alone():
    nums = [4, 1, 3, 2, 3]
    Solution().findDuplicate(nums)
    assert nums == [4, 1, 3, 2, 3]


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.findDuplicate([1, 2, 3, 3]), solver.findDuplicate([2, 1, 1])]
    assert got == [3, 1]


@st.composite
def with_one_duplicate(draw, largest):
    n = draw(st.integers(1, largest))
    times = draw(st.integers(2, n + 1))
    wanted = draw(st.integers(1, n))
    others = [number for number in range(1, n + 1) if number != wanted]
    others = draw(st.permutations(others))[: n + 1 - times]
    return draw(st.permutations([wanted] * times + others)), wanted


@given(case=with_one_duplicate(largest=5))
def test_property_small_and_dense(case):
    nums, expected = case
    got = Solution().findDuplicate(list(nums))
    assert got == expected


@given(case=with_one_duplicate(largest=25))
def test_property_any(case):
    nums, expected = case
    got = Solution().findDuplicate(list(nums))
    assert got == expected


# As arrows from place to number, nums is one way through all places that ends in a
# cycle, so that no walk along it is short by luck.
@pytest.mark.parametrize("family", ["ascending, twice at the end", "shuffled"])
@pytest.mark.parametrize("n", [2000 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    way = list(range(n + 1))
    entry = n
    if family == "shuffled":
        way[1:] = random.Random(n).sample(range(1, n + 1), n)
        entry = n // 2
    nums = [0] * (n + 1)
    for place, number in zip(way, [*way[1:], way[entry]], strict=True):
        nums[place] = number
    got = benchmark(Solution().findDuplicate, nums)
    assert got == way[entry]
