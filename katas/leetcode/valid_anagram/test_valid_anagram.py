import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from valid_anagram import Solution

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("s", "t", "expected"),
    [
        ("listen", "silent", True),
        ("aab", "abb", False),
        ("tea", "teas", False),
    ],
)
def test_example(s, t, expected):
    got = Solution().isAnagram(s, t)
    assert got == expected


@pytest.mark.parametrize(
    ("s", "t", "expected"),
    [
        pytest.param("a", "a", True, id="one letter, the same"),
        pytest.param("a", "b", False, id="one letter, another"),
        pytest.param("z", "z", True, id="last letter of the alphabet"),
        pytest.param("az", "za", True, id="first and last of the alphabet"),
        pytest.param("ay", "az", False, id="only the last letter differs"),
        pytest.param("same", "same", True, id="same string"),
        pytest.param("stop", "pots", True, id="backwards"),
        pytest.param("abc", "bca", True, id="turned"),
        pytest.param("aabb", "abab", True, id="letters repeat"),
        pytest.param("teas", "tea", False, id="s is longer"),
        pytest.param("ab", "aab", False, id="t has one letter once more"),
        pytest.param("aab", "ab", False, id="s has one letter once more"),
        pytest.param("aa", "a", False, id="one letter, more often in s"),
        pytest.param("a", "aa", False, id="one letter, more often in t"),
        pytest.param("aabbc", "abbcc", False, id="same letters, same length"),
        pytest.param("aa", "bb", False, id="pairs cancel out"),
        pytest.param("ad", "bc", False, id="equal sum of codes"),
        pytest.param("aabcc", "abbbc", False, id="same letters, equal sum of codes"),
        pytest.param("aabc", "abcd", False, id="a letter that s lacks"),
        pytest.param("abcd", "aabc", False, id="a letter that t lacks"),
    ],
)
def test_edge(s, t, expected):
    got = Solution().isAnagram(s, t)
    assert got == expected


@pytest.mark.parametrize(("t", "expected"), [("ba", True), ("bb", False)])
def test_returns_a_bool(t, expected):
    got = Solution().isAnagram("ab", t)
    assert (type(got), got) == (bool, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.isAnagram(s, "ab") for s in ("aa", "ba", "bb", "ab")]
    assert got == [False, True, False, True]


@given(
    s=st.text("abcd", min_size=1, max_size=4),
    t=st.text("abcd", min_size=5, max_size=5),
    longer=st.sampled_from([0, 0, 0, 0, 1, -1]),
)
def test_property_any_two(s, t, longer):
    t = t[: max(1, len(s) + longer)]
    got = Solution().isAnagram(s, t)
    assert got == (tuple(t) in set(permutations(s)))


@given(s=st.text("abz", min_size=1, max_size=8), picks=st.lists(st.integers(0, 7)))
def test_property_letters_of_s_only(s, picks):
    t = "".join((s * 8)[i] for i in picks)[: len(s)] or s
    got = Solution().isAnagram(s, t)
    assert got == all(s.count(c) == t.count(c) for c in LETTERS)


@given(s=st.text(LETTERS, min_size=1, max_size=60), data=st.data())
def test_property_shuffled(s, data):
    t = "".join(data.draw(st.permutations(s), label="t"))
    got = Solution().isAnagram(s, t)
    assert got is True


@given(s=st.text(LETTERS, min_size=1, max_size=60), data=st.data())
def test_property_shuffled_and_one_letter_changed(s, data):
    t = "".join(data.draw(st.permutations(s), label="shuffled"))
    i = data.draw(st.integers(0, len(t) - 1), label="position")
    other = data.draw(st.sampled_from(sorted(set(LETTERS) - {t[i]})), label="letter")
    got = Solution().isAnagram(s, t[:i] + other + t[i + 1 :])
    assert got is False


@pytest.mark.parametrize("family", ["shuffled", "in blocks", "last letter differs"])
@pytest.mark.parametrize("n", [520 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    rng = random.Random(n)
    letters = rng.choices(LETTERS, k=n)
    if family == "in blocks":
        letters.sort()
        s, t = "".join(letters), "".join(reversed(letters))
    else:
        s = "".join(letters)
        rng.shuffle(letters)
        t = "".join(letters)
    if family == "last letter differs":
        s, t = s + "y", t + "z"
    got = benchmark(Solution().isAnagram, s, t)
    assert got == (family != "last letter differs")
