from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ransom_note import Solution


@pytest.mark.parametrize(
    ("note", "magazine", "expected"),
    [
        ("eel", "leave", True),
        ("eel", "later", False),
        ("a", "b", False),
    ],
)
def test_example(note, magazine, expected):
    got = Solution().canConstruct(note, magazine)
    assert got is expected


@pytest.mark.parametrize(
    ("note", "magazine", "expected"),
    [
        pytest.param("a", "a", True, id="one letter"),
        pytest.param("aa", "a", False, id="two of one letter, one is there"),
        pytest.param("aa", "ab", False, id="same length"),
        pytest.param("aa", "aab", True, id="one left over"),
        pytest.param("aab", "baa", True, id="another order"),
        pytest.param("ba", "ab", True, id="reversed"),
        pytest.param("ac", "abc", True, id="apart"),
        pytest.param("abc", "ab", False, id="last letter is missing"),
        pytest.param("cab", "ab", False, id="first letter is missing"),
        pytest.param("ab", "aaa", False, id="enough letters, the wrong ones"),
        pytest.param("aabb", "aaab", False, id="more of one, fewer of another"),
        pytest.param("az", "za", True, id="ends of the alphabet"),
        pytest.param("zz", "z", False, id="last letter of the alphabet"),
        pytest.param("a" * 11, "a" * 10 + "b", False, id="more than ten"),
    ],
)
def test_edge(note, magazine, expected):
    got = Solution().canConstruct(note, magazine)
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    pairs = [("ab", "abc"), ("c", "b"), ("aa", "a"), ("a", "a")]
    got = [solver.canConstruct(note, magazine) for note, magazine in pairs]
    assert got == [True, False, False, True]


@given(
    note=st.text("abc", min_size=1, max_size=4),
    magazine=st.text("abc", min_size=1, max_size=5),
)
def test_property_short_ones(note, magazine):
    expected = tuple(note) in permutations(magazine, len(note))
    got = Solution().canConstruct(note, magazine)
    assert got is expected


LETTERS = "abcdefghijklmnopqrstuvwxyz"


@given(magazine=st.text(LETTERS, min_size=1, max_size=80), data=st.data())
def test_property_cut_out_of_it(magazine, data):
    shuffled = "".join(data.draw(st.permutations(magazine)))
    note = shuffled[: data.draw(st.integers(1, len(magazine)))]
    assert Solution().canConstruct(note, magazine) is True
    letter = data.draw(st.sampled_from(LETTERS))
    rest = magazine.replace(letter, "", note.count(letter))
    more = note + letter * (1 + rest.count(letter))
    assert Solution().canConstruct(more, magazine) is False


@pytest.mark.parametrize("family", ["all is used", "last letter is missing"])
@pytest.mark.parametrize("n", [780 * 2**k for k in range(8)])
def test_speed(benchmark, family, n):
    # The magazine runs through the alphabet, and the note through its reverse.
    magazine = LETTERS * (n // 26)
    note = magazine[::-1]
    possible = family == "all is used"
    if not possible:
        note += "a"
    got = benchmark(Solution().canConstruct, note, magazine)
    assert got is possible
