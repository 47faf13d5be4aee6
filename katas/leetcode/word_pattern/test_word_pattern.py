import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_pattern import Solution


@pytest.mark.parametrize(
    ("pattern", "s", "expected"),
    [
        ("xyyx", "red blue blue red", True),
        ("xyyx", "red blue blue green", False),
        ("xy", "red red", False),
    ],
)
def test_example(pattern, s, expected):
    got = Solution().wordPattern(pattern, s)
    assert got is expected


@pytest.mark.parametrize(
    ("pattern", "s", "expected"),
    [
        pytest.param("a", "dog", True, id="one word"),
        pytest.param("a", "a", True, id="a word like its letter"),
        pytest.param("ab", "b a", True, id="words like the other letter"),
        pytest.param("ab", "a a", False, id="words like the first letter"),
        pytest.param("aba", "b a b", True, id="letters and words crossed"),
        pytest.param("aa", "dog dog", True, id="twice the same"),
        pytest.param("aa", "dog cat", False, id="one letter, two words"),
        pytest.param("abba", "dog dog dog dog", False, id="two letters, one word"),
        pytest.param("aaa", "dog dog dog dog", False, id="a word too many"),
        pytest.param("aaaa", "dog dog dog", False, id="a letter too many"),
        pytest.param("ab", "dog", False, id="a letter too many, all different"),
        pytest.param("a", "dog cat", False, id="a word too many, all different"),
        pytest.param("abc", "dog cat dog", False, id="a word comes again late"),
        pytest.param("abac", "dog cat dog fish", True, id="three words"),
        pytest.param("abca", "dog cat fish cat", False, id="another word's turn"),
        pytest.param("aab", "dog cat cat", False, id="groups as large, elsewhere"),
        pytest.param("ab", "dog dogs", True, id="one word begins the other"),
        pytest.param("abb", "do dodo dodo", True, id="words within words"),
        pytest.param("a" * 300, " ".join(["dog"] * 300), True, id="longest"),
    ],
)
def test_edge(pattern, s, expected):
    got = Solution().wordPattern(pattern, s)
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    pairs = [("ab", "dog cat"), ("ab", "cat dog"), ("a", "fish")]
    got = [solver.wordPattern(*pair) for pair in pairs]
    assert got == [True, True, True]


def follows(pattern, words):
    """The oracle: two letters are equal exactly where their words are."""
    places = range(len(pattern))
    return len(pattern) == len(words) and all(
        (pattern[i] == pattern[j]) == (words[i] == words[j])
        for i in places
        for j in places
    )


@given(
    pattern=st.text("abc", min_size=1, max_size=5),
    words=st.lists(st.sampled_from(["a", "b", "ab"]), min_size=1, max_size=5),
)
def test_property_short(pattern, words):
    got = Solution().wordPattern(pattern, " ".join(words))
    assert got is follows(pattern, words)


@given(
    pattern=st.text("abcd", min_size=1, max_size=12),
    names=st.lists(st.text("abx", min_size=1, max_size=3), min_size=4, max_size=4),
    change=st.none() | st.tuples(st.integers(0, 11), st.sampled_from(["a", "x", "bb"])),
)
def test_property_nearly_following(pattern, names, change):
    words = [names["abcd".index(letter)] for letter in pattern]
    if change:
        words[change[0] % len(words)] = change[1]
    got = Solution().wordPattern(pattern, " ".join(words))
    assert got is follows(pattern, words)
