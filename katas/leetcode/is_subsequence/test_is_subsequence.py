from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from is_subsequence import Solution


@pytest.mark.parametrize(
    ("s", "t", "expected"),
    [
        ("ace", "abcde", True),
        ("aec", "abcde", False),
        ("", "abc", True),
    ],
)
def test_example(s, t, expected):
    got = Solution().isSubsequence(s, t)
    assert got is expected


@pytest.mark.parametrize(
    ("s", "t", "expected"),
    [
        pytest.param("", "", True, id="both empty"),
        pytest.param("a", "", False, id="t empty"),
        pytest.param("a", "a", True, id="one letter"),
        pytest.param("a", "b", False, id="another letter"),
        pytest.param("abc", "abc", True, id="equal"),
        pytest.param("abcd", "abc", False, id="s longer, t begins it"),
        pytest.param("aa", "a", False, id="one letter used twice"),
        pytest.param("aa", "ba", False, id="one letter used twice, at the end"),
        pytest.param("aa", "aba", True, id="twice, apart"),
        pytest.param("ab", "ba", False, id="order"),
        pytest.param("bcd", "abcde", True, id="side by side"),
        pytest.param("ab", "bab", True, id="second letter comes before, too"),
        pytest.param("c", "abc", True, id="last letter"),
        pytest.param("abx", "axb", False, id="last one comes too early"),
        pytest.param("abab", "aabb", False, id="counts suffice, order does not"),
        pytest.param("aaaa", "bbaaaa", True, id="run at the end"),
        pytest.param("leeeeetcode", "letcode", False, id="more of a letter"),
        pytest.param("z", "a" * 9_999 + "z", True, id="longest, found last"),
        pytest.param("a" * 100, "a" * 99 + "b" * 9_901, False, id="one missing"),
    ],
)
def test_edge(s, t, expected):
    got = Solution().isSubsequence(s, t)
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    pairs = [("ab", "ab"), ("ab", "b"), ("b", "ab")]
    got = [solver.isSubsequence(*pair) for pair in pairs]
    assert got == [True, False, True]


def is_left(s, t):
    """The oracle: every choice of as many characters."""
    return any("".join(chosen) == s for chosen in combinations(t, len(s)))


@given(s=st.text("ab", max_size=4), t=st.text("ab", max_size=7))
def test_property_two_letters(s, t):
    got = Solution().isSubsequence(s, t)
    assert got is is_left(s, t)


@given(s=st.text("abc", max_size=4), t=st.text("abc", max_size=10))
def test_property_three_letters(s, t):
    got = Solution().isSubsequence(s, t)
    assert got is is_left(s, t)


@given(t=st.text("abcdefgh", max_size=60), keep=st.sets(st.integers(0, 59)))
def test_property_deleted(t, keep):
    s = "".join(letter for i, letter in enumerate(t) if i in keep)
    got = Solution().isSubsequence(s, t)
    assert got is True
