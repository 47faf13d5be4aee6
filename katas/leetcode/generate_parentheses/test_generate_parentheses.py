from itertools import product
from math import comb

import pytest
from generate_parentheses import Solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (3, ["((()))", "(()())", "(())()", "()(())", "()()()"]),
        (1, ["()"]),
    ],
)
def test_example(n, expected):
    got = sorted(Solution().generateParenthesis(n))
    assert got == expected


def test_two_pairs():
    got = sorted(Solution().generateParenthesis(2))
    assert got == ["(())", "()()"]


def is_well_formed(s):
    while "()" in s:
        s = s.replace("()", "")
    return not s


@pytest.mark.parametrize("n", [4, 5, 6, 7])
def test_all_of_them_once(n):
    strings = map("".join, product("()", repeat=2 * n))
    expected = [s for s in strings if is_well_formed(s)]
    got = sorted(Solution().generateParenthesis(n))
    assert got == expected


def test_largest():
    got = Solution().generateParenthesis(8)
    assert len(got) == comb(16, 8) // 9
    assert len(set(got)) == len(got), "a string is there twice"
    assert {len(s) for s in got} == {16}
    assert [s for s in got if not is_well_formed(s)] == []


@given(ns=st.lists(st.integers(1, 4), min_size=2, max_size=4))
def test_property_calls_are_independent(ns):
    solver = Solution()
    got = [len(solver.generateParenthesis(n)) for n in ns]
    assert got == [[1, 2, 5, 14][n - 1] for n in ns]
