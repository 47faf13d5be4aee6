import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from product_of_array_except_self import Solution


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([2, 3, 4, 5], [60, 40, 30, 24]),
        ([6, 0, -2], [0, -12, 0]),
        ([7, 7], [7, 7]),
    ],
)
def test_example(nums, expected):
    got = Solution().productExceptSelf(nums)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([3, 8], [8, 3], id="two numbers"),
        pytest.param([1, 1, 1], [1, 1, 1], id="ones"),
        pytest.param([1, 2, 3], [6, 3, 2], id="three numbers"),
        pytest.param([5, 2, 5, 3], [30, 75, 30, 50], id="same number twice"),
        pytest.param([2, 2, 2, 2], [8, 8, 8, 8], id="all equal"),
        pytest.param([0, 4], [4, 0], id="two numbers, zero first"),
        pytest.param([4, 0], [0, 4], id="two numbers, zero last"),
        pytest.param([0, 2, 3], [6, 0, 0], id="zero first"),
        pytest.param([2, 3, 0], [0, 0, 6], id="zero last"),
        pytest.param([0, 0], [0, 0], id="nothing but zeros"),
        pytest.param([0, 3, 0, 2], [0, 0, 0, 0], id="two zeros"),
        pytest.param([-1, 2], [2, -1], id="one negative"),
        pytest.param([-2, -3, 4], [-12, -8, 6], id="two negatives"),
        pytest.param([-1, -1, -1], [1, 1, 1], id="three negatives"),
        pytest.param([-5, 0, 3], [0, -15, 0], id="zero and negative"),
        pytest.param([30] * 6, [30**5] * 6, id="greatest"),
        pytest.param([-30, 30, 7, -30], [-6300, 6300, 27_000, -6300], id="extremes"),
        pytest.param([29, 23, 19], [437, 551, 667], id="primes"),
    ],
)
def test_edge(nums, expected):
    got = Solution().productExceptSelf(nums)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"), [([2, 3], [3, 2]), ([0, 3], [3, 0]), ([0, 0], [0, 0])]
)
def test_returns_ints(nums, expected):
    got = Solution().productExceptSelf(nums)
    assert ([type(number) for number in got], got) == ([int, int], expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.productExceptSelf(nums) for nums in ([2, 3], [5, 4], [1, 2, 3])]
    assert got == [[3, 2], [4, 5], [6, 3, 2]]


def by_multiplying(nums):
    """The oracle: multiply all the others, for each position anew."""
    answer = []
    for i in range(len(nums)):
        product = 1
        for j, number in enumerate(nums):
            product *= number if i != j else 1
        answer.append(product)
    return answer


@given(nums=st.lists(st.integers(-3, 3), min_size=2, max_size=7))
def test_property_small_and_dense(nums):
    got = Solution().productExceptSelf(list(nums))
    assert got == by_multiplying(nums)


@given(
    factors=st.lists(st.integers(-30, 30), min_size=1, max_size=5),
    signs=st.lists(st.sampled_from([1, -1]), min_size=1, max_size=40),
    seed=st.integers(0, 99),
)
def test_property_few_factors_among_ones(factors, signs, seed):
    nums = factors + signs
    random.Random(seed).shuffle(nums)
    got = Solution().productExceptSelf(list(nums))
    assert got == by_multiplying(nums)


@pytest.mark.parametrize("family", ["no zero", "one zero"])
@pytest.mark.parametrize("n", [420 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    nums = random.Random(n).choices([1, -1], k=n)
    nums[n // 3] = 30
    product = 30 * (-1) ** nums.count(-1)
    if family == "one zero":
        nums[-1], product = 0, product * nums[-1]
        expected = [0] * (n - 1) + [product]
    else:
        expected = [product // number for number in nums]
    got = benchmark(Solution().productExceptSelf, nums)
    assert got == expected
