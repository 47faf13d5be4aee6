import pytest
from first_unique_character_in_a_string import Solution
from hypothesis import given
from hypothesis import strategies as st

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        ("noonday", 4),
        ("stats", 2),
        ("abba", -1),
    ],
)
def test_example(s, expected):
    got = Solution().firstUniqChar(s)
    assert got == expected


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        pytest.param("z", 0, id="one letter"),
        pytest.param("zz", -1, id="one letter twice"),
        pytest.param("ba", 0, id="first, not least"),
        pytest.param("aab", 2, id="last"),
        pytest.param("baa", 0, id="first"),
        pytest.param("aabcb", 3, id="behind others, before others"),
        pytest.param("abcab", 2, id="middle"),
        pytest.param("aaa", -1, id="three times"),
        pytest.param("aaab", 3, id="three times, then once"),
        pytest.param("abab", -1, id="in turn"),
        pytest.param("zabcba", 0, id="two are unique"),
        pytest.param("bcbda", 1, id="three are unique"),
        pytest.param(LETTERS, 0, id="alphabet"),
        pytest.param(LETTERS + LETTERS[:-1], 25, id="all but the last letter twice"),
        pytest.param(LETTERS * 2, -1, id="alphabet twice"),
    ],
)
def test_edge(s, expected):
    got = Solution().firstUniqChar(s)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.firstUniqChar(s) for s in ("ab", "a", "bb", "bbab")]
    assert got == [0, 0, -1, 2]


def by_looking_around(s):
    alone = (i for i, c in enumerate(s) if c not in s[:i] and c not in s[i + 1 :])
    return next(alone, -1)


@given(s=st.text("abcd", min_size=1, max_size=8))
def test_property_few_letters(s):
    got = Solution().firstUniqChar(s)
    assert got == by_looking_around(s)


@given(s=st.text(LETTERS, min_size=1, max_size=60))
def test_property_any_letters(s):
    got = Solution().firstUniqChar(s)
    assert got == by_looking_around(s)


@pytest.mark.parametrize("family", ["none", "last", "letter after letter"])
@pytest.mark.parametrize("n", [520 * 2**k for k in range(8)])
def test_speed(benchmark, family, n):
    s = "abcdefghijklmnopqrstuvwxy" * (n // 26)
    if family == "last":
        s += "z"
    if family == "letter after letter":
        s = "".join(sorted(s))
    got = benchmark(Solution().firstUniqChar, s)
    assert got == (len(s) - 1 if family == "last" else -1)
