from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from valid_parenthesis_string import Solution


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        ("(*)", True),
        ("(*))", True),
        ("*(", False),
    ],
)
def test_example(s, expected):
    got = Solution().checkValidString(s)
    assert got is expected


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        ("*", True),
        ("(", False),
        (")", False),
        ("()", True),
        (")(", False),
        ("(*", True),
        ("*)", True),
        (")*", False),
        ("**", True),
        ("((*", False),
        ("*))", False),
        ("((**", True),
        ("**))", True),
        ("(*()", True),
        ("*()(", False),
        ("()*)(", False),
        ("*)*(", False),
        ("(())((*)", True),
        ("((*)(*))((*", False),
        ("(()*(*)", True),
        ("*(()))*", True),
        ("())*", False),
        ("()*))*(", False),
        ("**((", False),
        ("*" * 100, True),
        ("(" * 50 + "*" * 50, True),
        ("(" * 51 + "*" * 49, False),
        ("*" * 50 + ")" * 50, True),
        ("*" * 49 + ")" * 51, False),
    ],
)
def test_edge(s, expected):
    got = Solution().checkValidString(s)
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.checkValidString(s) for s in ("(", "()", "*)")]
    assert got == [False, True, True]


def matches(s):
    """The oracle: every reading of the stars."""
    for reading in product(*("()-" if c == "*" else c for c in s)):
        depth = lowest = 0
        for c in reading:
            depth += {"(": 1, ")": -1, "-": 0}[c]
            lowest = min(lowest, depth)
        if depth == lowest == 0:
            return True
    return False


@given(s=st.text("()*", min_size=1, max_size=6))
def test_property_short(s):
    got = Solution().checkValidString(s)
    assert got is matches(s)


def depths(s):
    """The oracle for longer ones: all numbers that may be open in the end."""
    may_be_open = {0}
    for c in s:
        steps = {"(": [1], ")": [-1], "*": [-1, 0, 1]}[c]
        may_be_open = {d + step for d in may_be_open for step in steps if d + step >= 0}
    return may_be_open


@given(s=st.text("(()))*", min_size=1, max_size=100))
def test_property_any(s):
    got = Solution().checkValidString(s)
    assert got is (0 in depths(s))


@given(
    order=st.permutations("((((((((**))))))))"),
    stars=st.sets(st.integers(0, 17), max_size=8),
)
def test_property_nearly_even(order, stars):
    s = "".join("*" if i in stars else c for i, c in enumerate(order))
    got = Solution().checkValidString(s)
    assert got is (0 in depths(s))


@pytest.mark.parametrize("family", ["stars at the end", "stars only", "one too many"])
@pytest.mark.parametrize("n", [312 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "stars only":
        s = "*" * n
    else:
        s = "(" * (n // 2 + (family == "one too many")) + "*" * (n // 2)
    got = benchmark(Solution().checkValidString, s)
    assert got is (family != "one too many")
