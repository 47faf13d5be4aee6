import pytest
from add_two_numbers import Solution
from harness.leetcode import linked_list, values_of
from hypothesis import given
from hypothesis import strategies as st


def added(first, second):
    return values_of(Solution().addTwoNumbers(linked_list(first), linked_list(second)))


def digits(number):
    """The digits of a number, lowest first."""
    return [int(digit) for digit in reversed(str(number))]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param([3, 4, 2], [4, 6, 5], [7, 0, 8], id="243 + 564"),
        pytest.param([9, 9], [1], [0, 0, 1], id="99 + 1"),
        pytest.param([0], [0], [0], id="0 + 0"),
    ],
)
def test_example(first, second, expected):
    got = added(first, second)
    assert got == expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(0, 7, id="zero first"),
        pytest.param(7, 0, id="zero second"),
        pytest.param(12, 34, id="no carry"),
        pytest.param(5, 5, id="carry beyond the end"),
        pytest.param(9, 9, id="largest digits"),
        pytest.param(99, 99, id="largest digits, carry each time"),
        pytest.param(1, 999, id="carry through the rest of the second"),
        pytest.param(999, 1, id="carry through the rest of the first"),
        pytest.param(105, 5, id="carry stops in the rest"),
        pytest.param(3, 4000, id="zeros in the middle"),
        pytest.param(12, 345678, id="second longer"),
        pytest.param(345678, 12, id="first longer"),
        pytest.param(2**63 - 1, 1, id="beyond 63 bits"),
        pytest.param(10**17 + 1, 10**17 + 2, id="beyond a float's digits"),
        pytest.param(10**100 - 1, 10**100 - 1, id="a hundred nines each"),
        pytest.param(10**99, 10**99 + 1, id="a hundred digits, no carry"),
    ],
)
def test_edge(first, second):
    got = added(digits(first), digits(second))
    assert got == digits(first + second)


def test_digits_are_ints():
    got = added([5, 1], [5])
    assert [type(digit) for digit in got] == [int, int]


def test_second_call_starts_afresh():
    solver = Solution()
    got = [
        values_of(solver.addTwoNumbers(linked_list(a), linked_list(b)))
        for a, b in [([5], [5]), ([1], [1])]
    ]
    assert got == [[0, 1], [2]]


@given(
    first=st.lists(st.sampled_from([0, 4, 5, 9]), max_size=4),
    second=st.lists(st.sampled_from([0, 5, 9]), max_size=4),
)
def test_property_carries(first, second):
    first, second = [*first, 9], [*second, 1]
    got = added(first, second)
    a, b = (int("".join(map(str, number[::-1]))) for number in (first, second))
    assert got == digits(a + b)


@given(first=st.integers(0, 10**30), second=st.integers(0, 10**30))
def test_property_any(first, second):
    got = added(digits(first), digits(second))
    assert got == digits(first + second)
