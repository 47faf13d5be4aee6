from fractions import Fraction
from math import trunc

import pytest
from evaluate_reverse_polish_notation import Solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        (["5", "2", "-", "4", "*"], 12),
        (["20", "7", "3", "/", "-"], 18),
        (["-7", "2", "/"], -3),
    ],
)
def test_example(tokens, expected):
    got = Solution().evalRPN(tokens)
    assert got == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("8", 8, id="one number"),
        pytest.param("-8", -8, id="one negative number"),
        pytest.param("0", 0, id="zero"),
        pytest.param("2 3 +", 5, id="sum"),
        pytest.param("2 3 -", -1, id="difference"),
        pytest.param("2 3 *", 6, id="product"),
        pytest.param("6 3 /", 2, id="quotient"),
        pytest.param("2 -3 +", -1, id="negative operand"),
        pytest.param("-2 -3 -", 1, id="two negative operands"),
        pytest.param("2 7 /", 0, id="the left one is the smaller"),
        pytest.param("7 -2 /", -3, id="divided by a negative number"),
        pytest.param("-7 -2 /", 3, id="both negative"),
        pytest.param("-1 200 /", 0, id="just below zero"),
        pytest.param("-6 3 /", -2, id="negative and even"),
        pytest.param("0 -5 /", 0, id="zero divided"),
        pytest.param("1 2 3 4 - - -", -2, id="all numbers first"),
        pytest.param("1 2 - 3 - 4 -", -8, id="one after another"),
        pytest.param("9 4 - 7 5 - /", 2, id="both operands are expressions"),
        pytest.param("3 11 5 + -7 / *", -6, id="rounded on the way"),
        pytest.param("200 200 * 200 * 200 +", 8_000_200, id="large"),
        pytest.param("-128 128 * 128 * 128 * 8 *", -(2**31), id="smallest"),
        pytest.param("1 " * 5_000 + "+ " * 4_999, 5_000, id="a high stack"),
    ],
)
def test_edge(text, expected):
    got = Solution().evalRPN(text.split())
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.evalRPN(text.split()) for text in ("1 2 +", "7", "9 4 -", "7")]
    assert got == [3, 7, 5, 7]


def value_of(left, right, operator):
    """The oracle: exact fractions, cut at the point. None where it is not allowed."""
    if operator == "/" and right == 0:
        return None
    exact = {
        "+": lambda: left + right,
        "-": lambda: left - right,
        "*": lambda: left * right,
        "/": lambda: trunc(Fraction(left, right)),
    }[operator]()
    return exact if -(2**31) <= exact < 2**31 else None


@st.composite
def expressions(draw, numbers, most):
    """Join expressions, next to each other on a heap, until there is only one."""
    parts = [([str(v)], v) for v in draw(st.lists(numbers, min_size=2, max_size=most))]
    while len(parts) > 1:
        i = draw(st.integers(0, len(parts) - 2))
        (left, a), (right, b) = parts[i : i + 2]
        operator = draw(st.sampled_from("+-*/"))
        value = value_of(a, b, operator)
        if value is None:
            operator, value = "-", value_of(a, b, "-")
        if value is None:
            operator, value = "+", a + b
        parts[i : i + 2] = [([*left, *right, operator], value)]
    return parts[0]


@given(expression=expressions(st.integers(-9, 9), 6))
def test_property_small_numbers(expression):
    tokens, expected = expression
    got = Solution().evalRPN(list(tokens))
    assert got == expected


@given(expression=expressions(st.integers(-200, 200), 30))
def test_property_any_numbers(expression):
    tokens, expected = expression
    got = Solution().evalRPN(list(tokens))
    assert got == expected


@pytest.mark.parametrize("family", ["numbers first", "one after another"])
@pytest.mark.parametrize("n", [480 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    half = n // 2
    if family == "numbers first":
        tokens = ["2"] * half + ["-"] * (half - 1)
    else:
        tokens = ["2"] + ["2", "-"] * (half - 1)
    # Twos that are subtracted from the right make 2 or 0 by turns.
    expected = 2 * (half % 2) if family == "numbers first" else 4 - 2 * half
    got = benchmark(Solution().evalRPN, tokens)
    assert got == expected
