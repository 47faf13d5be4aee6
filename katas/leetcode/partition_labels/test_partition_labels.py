import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from partition_labels import Solution


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        ("abcbadefeg", [5, 1, 3, 1]),
        ("abca", [4]),
        ("xyz", [1, 1, 1]),
    ],
)
def test_example(s, expected):
    got = Solution().partitionLabels(s)
    assert got == expected


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        pytest.param("a", [1], id="one letter"),
        pytest.param("ab", [1, 1], id="two letters"),
        pytest.param("aa", [2], id="one letter twice"),
        pytest.param("aab", [2, 1], id="the last part is one letter"),
        pytest.param("abb", [1, 2], id="the first part is one letter"),
        pytest.param("abab", [4], id="letters crossed"),
        pytest.param("abba", [4], id="one within the other"),
        pytest.param("abacbc", [6], id="a chain: the part grows"),
        pytest.param("abcabcdede", [6, 4], id="two parts"),
        pytest.param("eccbbbbdec", [10], id="all held together by two letters"),
        pytest.param("zza", [2, 1], id="falling letters"),
        pytest.param("abcdefghijklmnopqrstuvwxyza", [27], id="first is last"),
        pytest.param("z" * 500, [500], id="longest"),
    ],
)
def test_edge(s, expected):
    got = Solution().partitionLabels(s)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.partitionLabels(s) for s in ("aba", "ab", "a")]
    assert got == [[3], [1, 1], [1]]


def parts(s):
    """The oracle: cut wherever the two sides share no letter."""
    cuts = [i for i in range(1, len(s)) if not set(s[:i]) & set(s[i:])]
    ends = [*cuts, len(s)]
    return [b - a for a, b in zip([0, *cuts], ends, strict=True)]


@given(s=st.text("abc", min_size=1, max_size=8))
def test_property_three_letters(s):
    got = Solution().partitionLabels(s)
    assert got == parts(s)


@given(s=st.text(string.ascii_lowercase, min_size=1, max_size=30))
def test_property_all_letters(s):
    got = Solution().partitionLabels(s)
    assert got == parts(s)


@given(
    runs=st.lists(st.integers(1, 4), min_size=1, max_size=26),
    echo=st.lists(st.integers(0, 25), max_size=3),
)
def test_property_runs(runs, echo):
    letters = string.ascii_lowercase[: len(runs)]
    s = "".join(a * n for a, n in zip(letters, runs, strict=True))
    for i in echo:  # a letter of old comes again in the middle
        s = s[: 2 * i] + letters[i % len(letters)] + s[2 * i :]
    got = Solution().partitionLabels(s)
    assert got == parts(s)


@pytest.mark.parametrize("family", ["one part", "many parts", "a chain"])
@pytest.mark.parametrize("n", [390 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    if family == "one part":
        s, expected = "a" * (n // 2) + "b" * (n - n // 2 - 1) + "a", [n]
    elif family == "a chain":  # like aaababbcbccc: each letter reaches into the next
        length = n // 26
        letters = [a for a in string.ascii_lowercase for _ in range(length)]
        for i in range(length, 26 * length, length):
            letters[i - 1], letters[i] = letters[i], letters[i - 1]
        s, expected = "".join(letters), [26 * length]
    else:
        s = "".join(a * (n // 26) for a in string.ascii_lowercase)
        expected = [n // 26] * 26
    got = benchmark(Solution().partitionLabels, s)
    assert got == expected
