import pytest
from hypothesis import given
from hypothesis import strategies as st
from majority_element import Solution


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([7, 4, 7], 7),
        ([5, 5, 8, 8, 8, 5, 8], 8),
    ],
)
def test_example(nums, expected):
    got = Solution().majorityElement(nums)
    assert got == expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([3], 3, id="one number"),
        pytest.param([0], 0, id="zero"),
        pytest.param([6, 6], 6, id="two numbers"),
        pytest.param([1, 2, 2], 2, id="behind"),
        pytest.param([2, 2, 1], 2, id="in front"),
        pytest.param([2, 1, 2], 2, id="apart"),
        pytest.param([1, 1, 2, 2, 2], 2, id="another one leads first"),
        pytest.param([2, 2, 2, 1, 1], 2, id="another one comes last"),
        pytest.param([2, 1, 2, 1, 2], 2, id="in turn"),
        pytest.param([1, 3, 2, 2, 2], 2, id="between the others"),
        pytest.param([9, 9, 1, 9, 2], 9, id="greatest"),
        pytest.param([1, 9, 1, 8, 1], 1, id="least"),
        pytest.param([-4, 4, -4], -4, id="negative"),
        pytest.param([0, 0, 1, 1, 0], 0, id="zero is the majority"),
        pytest.param([3, 3, 4, 2, 4, 4, 2, 4, 4], 4, id="three candidates"),
        pytest.param([10**9, -(10**9), 10**9], 10**9, id="extremes"),
    ],
)
def test_edge(nums, expected):
    got = Solution().majorityElement(nums)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.majorityElement(v) for v in ([5, 5, 5, 5], [1], [2, 1, 2])]
    assert got == [5, 1, 2]


@st.composite
def lists_with_a_majority(draw, numbers, most):
    """Mix some numbers with one more of another number than there are of them."""
    winner = draw(numbers)
    others = [v for v in draw(st.lists(numbers, max_size=most)) if v != winner]
    times = len(others) + draw(st.integers(1, 2))
    return winner, draw(st.permutations(others + [winner] * times))


@given(drawn=lists_with_a_majority(st.integers(-1, 2), 4))
def test_property_few_numbers(drawn):
    expected, nums = drawn
    got = Solution().majorityElement(list(nums))
    assert got == expected


@given(drawn=lists_with_a_majority(st.integers(-(10**9), 10**9), 20))
def test_property_any_numbers(drawn):
    expected, nums = drawn
    got = Solution().majorityElement(list(nums))
    assert got == expected


@pytest.mark.parametrize("family", ["majority last", "in turn", "all equal"])
@pytest.mark.parametrize("n", [1560 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    others = [2 * i for i in range(n // 2 - 1)]
    winner = [-7] * (n - len(others))
    if family == "majority last":
        nums = others + winner
    elif family == "in turn":
        nums = [-7] * n
        nums[1 : 2 * len(others) : 2] = others
    else:
        nums = [-7] * n
    got = benchmark(Solution().majorityElement, nums)
    assert got == -7
