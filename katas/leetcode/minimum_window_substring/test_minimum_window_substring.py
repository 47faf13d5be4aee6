import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from minimum_window_substring import Solution


@pytest.mark.parametrize(
    ("s", "t", "expected"),
    [
        ("xaybzcabx", "abc", "cab"),
        ("babxab", "aab", "abxa"),
        ("ab", "aab", ""),
    ],
)
def test_example(s, t, expected):
    got = Solution().minWindow(s, t)
    assert got == expected


@pytest.mark.parametrize(
    ("s", "t", "expected"),
    [
        pytest.param("a", "a", "a", id="one letter, the same"),
        pytest.param("a", "b", "", id="one letter, another"),
        pytest.param("a", "aa", "", id="t is longer"),
        pytest.param("aa", "aa", "aa", id="same letter twice"),
        pytest.param("abc", "cba", "abc", id="all of s"),
        pytest.param("cba", "abc", "cba", id="all of s, backwards"),
        pytest.param("abx", "ab", "ab", id="at the start"),
        pytest.param("xab", "ab", "ab", id="at the end"),
        pytest.param("xbax", "ab", "ba", id="in the middle"),
        pytest.param("axxb", "ab", "axxb", id="others between"),
        pytest.param("axxbxa", "ab", "bxa", id="shorter one later"),
        pytest.param("axbxxa", "ab", "axb", id="shorter one first"),
        pytest.param("aaab", "ab", "ab", id="shrinks by several"),
        pytest.param("baaa", "ab", "ba", id="nothing to shrink"),
        pytest.param("abaac", "ac", "ac", id="last letter ends it"),
        pytest.param("abba", "aab", "abba", id="repeat far apart"),
        pytest.param("aabb", "abb", "abb", id="repeat needed"),
        pytest.param("aaxb", "aab", "aaxb", id="repeat and a gap"),
        pytest.param("abab", "aabb", "abab", id="each twice"),
        pytest.param("aab", "abb", "", id="repeat is missing"),
        pytest.param("acbbabb", "abc", "acb", id="surplus letters behind"),
        pytest.param("aabbbc", "abc", "abbbc", id="surplus within"),
        pytest.param("aA", "A", "A", id="capital letter"),
        pytest.param("ab", "A", "", id="small is not capital"),
        pytest.param("Zaz", "zZ", "Zaz", id="both cases needed"),
        pytest.param("xyz", "q", "", id="letter is not there"),
        pytest.param("bcda", "b", "b", id="one letter of many"),
    ],
)
def test_edge(s, t, expected):
    got = Solution().minWindow(s, t)
    assert got == expected


@pytest.mark.parametrize(("s", "expected"), [("ab", "b"), ("aa", "")])
def test_returns_a_string(s, expected):
    got = Solution().minWindow(s, "b")
    assert (type(got), got) == (str, expected)


def test_any_of_the_shortest():
    got = Solution().minWindow("abxxba", "ab")
    assert got in ("ab", "ba")


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.minWindow(s, "ab") for s in ("xab", "a", "b", "ba")]
    assert got == ["ab", "", "", "ba"]


def has_all(piece, t):
    return all(piece.count(c) >= t.count(c) for c in t)


def shortest(s, t):
    """The oracle: all the shortest substrings that have what t has, or "" alone."""
    for size in range(len(t), len(s) + 1):
        pieces = [s[i : i + size] for i in range(len(s) - size + 1)]
        if good := [piece for piece in pieces if has_all(piece, t)]:
            return good
    return [""]


@given(
    s=st.text("abc", min_size=1, max_size=9), t=st.text("abc", min_size=1, max_size=4)
)
def test_property_small_and_dense(s, t):
    got = Solution().minWindow(s, t)
    assert got in shortest(s, t)


@given(
    s=st.text("abcdABz", min_size=1, max_size=30),
    t=st.text("abcdABz", min_size=1, max_size=6),
)
def test_property_more_letters(s, t):
    got = Solution().minWindow(s, t)
    assert got in shortest(s, t)


@pytest.mark.parametrize("family", ["long windows", "shrinks at the end", "none"])
@pytest.mark.parametrize("n", [160 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    quarter = n // 4
    if family == "shrinks at the end":
        s, t, size = "a" * (n - 1) + "b", "ab", 2
    else:  # letters in turn; t wants half of them, and perhaps one that is not there
        s = "".join(random.Random(n).choice(["ab", "ba"]) for _ in range(n // 2))
        t, size = "a" * quarter + "b" * quarter, 2 * quarter
    if family == "none":
        t, size = t + "c", 0
    got = benchmark(Solution().minWindow, s, t)
    assert len(got) == size
    assert got in s
    assert not got or all(got.count(c) >= t.count(c) for c in "ab")
