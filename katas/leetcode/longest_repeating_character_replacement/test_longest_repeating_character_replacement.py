from string import ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st
from longest_repeating_character_replacement import Solution


@pytest.mark.parametrize(
    ("s", "k", "expected"),
    [
        ("BABBA", 1, 4),
        ("XYXZX", 2, 5),
        ("QQRS", 0, 2),
    ],
)
def test_example(s, k, expected):
    got = Solution().characterReplacement(s, k)
    assert got == expected


@pytest.mark.parametrize(
    ("s", "k", "expected"),
    [
        pytest.param("A", 0, 1, id="one letter"),
        pytest.param("A", 1, 1, id="one letter, k more than is needed"),
        pytest.param("AB", 0, 1, id="two letters, none replaced"),
        pytest.param("AB", 1, 2, id="two letters, one replaced"),
        pytest.param("AAA", 0, 3, id="all equal"),
        pytest.param("AAA", 2, 3, id="all equal, k left over"),
        pytest.param("ABCDE", 1, 2, id="all different"),
        pytest.param("ABCDE", 5, 5, id="k for all of them"),
        pytest.param("ABCDE", 4, 5, id="k for all but one"),
        pytest.param("ABCDE", 3, 4, id="k for all but two"),
        pytest.param("BAAA", 1, 4, id="replaced in front"),
        pytest.param("AAAB", 1, 4, id="replaced behind"),
        pytest.param("AABAA", 1, 5, id="replaced between"),
        pytest.param("ABBB", 1, 4, id="first letter is not kept"),
        pytest.param("AAABBB", 1, 4, id="two runs"),
        pytest.param("AABBBB", 0, 4, id="longest run at the end"),
        pytest.param("AAAABB", 0, 4, id="longest run at the start"),
        pytest.param("ABBA", 2, 4, id="either letter is kept"),
        pytest.param("AABCBBAA", 1, 4, id="letter kept changes"),
        pytest.param("AABABBA", 1, 4, id="most frequent of all is too scattered"),
        pytest.param("ACBCACC", 1, 4, id="three letters"),
        pytest.param("BCBADBB", 2, 5, id="several others within"),
        pytest.param("AAABCDEAAAA", 1, 5, id="longest run grows by one"),
        pytest.param("AAABCDEAAAA", 4, 11, id="joined over a wide gap"),
        pytest.param("ZYZYZ", 1, 3, id="end of the alphabet"),
    ],
)
def test_edge(s, k, expected):
    got = Solution().characterReplacement(s, k)
    assert got == expected


@pytest.mark.parametrize(("s", "k", "expected"), [("AB", 0, 1), ("AB", 1, 2)])
def test_returns_an_int(s, k, expected):
    got = Solution().characterReplacement(s, k)
    assert (type(got), got) == (int, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.characterReplacement(s, 1) for s in ("AAAA", "AB", "BCA", "C")]
    assert got == [4, 2, 2, 1]


def longest_of_all(s, k):
    """The oracle: a substring will do if all but k of it are one letter."""
    ends = range(len(s) + 1)
    pieces = [s[i:j] for i in ends for j in ends if i < j]
    return max(len(p) for p in pieces if any(len(p) - p.count(c) <= k for c in p))


@given(s=st.text("ABC", min_size=1, max_size=9), k=st.integers(0, 4))
def test_property_small_and_dense(s, k):
    k = min(k, len(s))
    got = Solution().characterReplacement(s, k)
    assert got == longest_of_all(s, k)


@given(
    s=st.text("AABCZ", min_size=1, max_size=14) | st.text(ascii_uppercase, min_size=1),
    k=st.integers(0, 12),
)
def test_property_more_letters(s, k):
    s, k = s[:30], min(k, len(s[:30]))
    got = Solution().characterReplacement(s, k)
    assert got == longest_of_all(s, k)


@pytest.mark.parametrize("family", ["one letter", "letters in turn", "two runs"])
@pytest.mark.parametrize("n", [156 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    if family == "letters in turn":  # 26 m + 1 in a row hold one of them m + 1 times
        s, k, expected = ascii_uppercase * (n // 26), n // 52 * 25, n // 2 + 1
    elif family == "two runs":
        s, k, expected = "A" * (n // 2) + "B" * (n // 2), n // 4, n // 2 + n // 4
    else:
        s, k, expected = "Z" * n, 0, n
    got = benchmark(Solution().characterReplacement, s, k)
    assert got == expected
