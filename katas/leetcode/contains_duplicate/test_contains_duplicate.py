import random
from itertools import combinations

import pytest
from contains_duplicate import Solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([4, 7, 1, 4], True),
        ([5, 2, 8], False),
        ([3, 3, 0, 3, 0, -3], True),
    ],
)
def test_example(nums, expected):
    got = Solution().containsDuplicate(nums)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([6], False, id="one number"),
        pytest.param([0], False, id="one zero"),
        pytest.param([1, 2], False, id="two different"),
        pytest.param([9, 9], True, id="two equal"),
        pytest.param([0, 0], True, id="two zeros"),
        pytest.param([8, 3, 5, 2, 8], True, id="first and last"),
        pytest.param([2, 5, 5, 7], True, id="neighbours"),
        pytest.param([5, 5, 2, 7], True, id="first two"),
        pytest.param([7, 2, 5, 5], True, id="last two are the greatest but one"),
        pytest.param([1, 2, 7, 7], True, id="last two are the greatest"),
        pytest.param([6, 2, 7, 2], True, id="smallest, apart"),
        pytest.param([4, 4, 4], True, id="three times"),
        pytest.param([1, 1, 2, 2], True, id="two pairs"),
        pytest.param([3, -3, 1, -1], False, id="opposites are different"),
        pytest.param([-4, 2, 0], False, id="negative and zero"),
        pytest.param([-1, 3, 2], False, id="negative number, others in between"),
        pytest.param([-2, 5, -2], True, id="negative number twice"),
        pytest.param([9, 7, 4, 2], False, id="falling"),
        pytest.param([1, 3, 2, 5, 4], False, id="in no order"),
        pytest.param([-(10**9), 10**9], False, id="extremes"),
        pytest.param([10**9, 7, 10**9], True, id="greatest twice"),
    ],
)
def test_edge(nums, expected):
    got = Solution().containsDuplicate(nums)
    assert got == expected


@pytest.mark.parametrize(("nums", "expected"), [([1, 1], True), ([1, 2], False)])
def test_returns_a_bool(nums, expected):
    got = Solution().containsDuplicate(nums)
    assert (type(got), got) == (bool, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.containsDuplicate(nums) for nums in ([1, 2], [2, 3], [3, 3], [1, 3])]
    assert got == [False, False, True, False]


@given(nums=st.lists(st.integers(-4, 6), min_size=1, max_size=6))
def test_property_small_and_dense(nums):
    expected = any(a == b for a, b in combinations(nums, 2))
    got = Solution().containsDuplicate(list(nums))
    assert got == expected


@given(
    nums=st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=40, unique=True),
    data=st.data(),
)
def test_property_one_number_again(nums, data):
    got = Solution().containsDuplicate(list(nums))
    assert got is False
    again = data.draw(st.sampled_from(nums), label="number")
    i = data.draw(st.integers(0, len(nums)), label="position")
    got = Solution().containsDuplicate([*nums[:i], again, *nums[i:]])
    assert got is True


@pytest.mark.parametrize("family", ["all different", "last two equal, sorted"])
@pytest.mark.parametrize("n", [700 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    nums = random.Random(n).sample(range(-(10**9), 10**9), n)
    if family != "all different":
        nums.sort()
        nums[-1] = nums[-2]
    got = benchmark(Solution().containsDuplicate, nums)
    assert got == (family != "all different")
