import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from isomorphic_strings import Solution


@pytest.mark.parametrize(
    ("s", "t", "expected"),
    [
        ("noon", "deed", True),
        ("noon", "dead", False),
        ("neat", "noon", False),
    ],
)
def test_example(s, t, expected):
    got = Solution().isIsomorphic(s, t)
    assert got is expected


@pytest.mark.parametrize(
    ("s", "t", "expected"),
    [
        pytest.param("a", "a", True, id="by itself"),
        pytest.param("a", "b", True, id="one character"),
        pytest.param("aa", "bb", True, id="twice"),
        pytest.param("aa", "ab", False, id="one becomes two"),
        pytest.param("ab", "aa", False, id="two become one"),
        pytest.param("ab", "ba", True, id="swapped"),
        pytest.param("abc", "bca", True, id="in a ring"),
        pytest.param("aab", "bba", True, id="runs, swapped"),
        pytest.param("aab", "abb", False, id="same characters, other places"),
        pytest.param("aabb", "abab", False, id="same counts, other places"),
        pytest.param("aaab", "aabb", False, id="other counts"),
        pytest.param("abba", "abab", False, id="last two turned round"),
        pytest.param("abab", "cdcd", True, id="in turn"),
        pytest.param("abac", "dedd", False, id="a late one becomes a taken one"),
        pytest.param("abca", "abcb", False, id="last one differs"),
        pytest.param("aba", "baa", False, id="a pair, moved"),
        pytest.param("a1 a", "1a~1", True, id="digits, spaces and signs"),
        pytest.param("0\x000", "\x001\x00", True, id="zero and NUL"),
        pytest.param("aA", "bb", False, id="case counts"),
        pytest.param("\x7f\x00", "\x00\x7f", True, id="ends of ASCII"),
        pytest.param(
            "abcdefghijkbk", "abcdefghijkla", False, id="places 1 and 10, or 11 and 0"
        ),
    ],
)
def test_edge(s, t, expected):
    got = Solution().isIsomorphic(s, t)
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.isIsomorphic(*v.split()) for v in ("ab ba", "ab ab", "aa ab", "a c")]
    assert got == [True, True, False, True]


def agree_everywhere(s, t):
    """The oracle: two places are equal in both strings or in none of them."""
    places = range(len(s))
    return all((s[i] == s[j]) == (t[i] == t[j]) for i in places for j in places)


@given(
    pairs=st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from("abc")),
        min_size=1,
        max_size=5,
    )
)
def test_property_few_characters(pairs):
    s, t = map("".join, zip(*pairs, strict=True))
    got = Solution().isIsomorphic(s, t)
    assert got is agree_everywhere(s, t)


ASCII = "".join(map(chr, range(128)))


@given(
    s=st.text("abcde01 ", min_size=1, max_size=30)
    | st.text(ASCII, min_size=1, max_size=30),
    data=st.data(),
)
def test_property_replaced_and_then_one_changed(s, data):
    letters = sorted(set(s))
    others = data.draw(st.permutations(ASCII))[: len(letters)]
    t = "".join(others[letters.index(c)] for c in s)
    assert Solution().isIsomorphic(s, t) is True
    i = data.draw(st.integers(0, len(s) - 1))
    changed = t[:i] + data.draw(st.sampled_from(t + "a")) + t[i + 1 :]
    assert Solution().isIsomorphic(s, changed) is agree_everywhere(s, changed)


@pytest.mark.parametrize(
    "family", ["replaced", "last one differs", "last one is taken"]
)
@pytest.mark.parametrize("n", [520 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    letters = [chr(33 + i) for i in range(90)]
    s = "".join(letters[i % 80] for i in range(n))
    random.Random(n).shuffle(letters)
    t = "".join(letters[i % 80] for i in range(n))
    if family == "last one differs":
        t = t[:-1] + letters[85]
    elif family == "last one is taken":
        s = s[:-1] + "~"
    got = benchmark(Solution().isIsomorphic, s, t)
    assert got is (family == "replaced")
