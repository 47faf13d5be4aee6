import random
from string import ascii_letters, digits, punctuation

import pytest
from hypothesis import given
from hypothesis import strategies as st
from longest_substring_without_repeating_characters import Solution


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        ("banana", 3),
        ("xxx", 1),
        ("to do or not", 5),
    ],
)
def test_example(s, expected):
    got = Solution().lengthOfLongestSubstring(s)
    assert got == expected


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        pytest.param("", 0, id="empty"),
        pytest.param("a", 1, id="one letter"),
        pytest.param(" ", 1, id="one space"),
        pytest.param("aa", 1, id="same letter twice"),
        pytest.param("ab", 2, id="two letters"),
        pytest.param("abcdef", 6, id="all different"),
        pytest.param("abcabc", 3, id="repeats in turn"),
        pytest.param("aab", 2, id="longest at the end"),
        pytest.param("abb", 2, id="longest at the start"),
        pytest.param("abcdd", 4, id="repeat at the very end"),
        pytest.param("aabcb", 3, id="longest in the middle"),
        pytest.param("abba", 2, id="start must not move back"),
        pytest.param("abccbad", 4, id="start must not move back, longer"),
        pytest.param("xyxz", 3, id="start moves by one"),
        pytest.param("abcad", 4, id="first letter again"),
        pytest.param("abcbde", 4, id="start moves by two"),
        pytest.param("pwzkw", 4, id="no gaps allowed"),
        pytest.param("aXbaXbY", 4, id="last repeat is followed by one more"),
        pytest.param("aA", 2, id="capital and small letter"),
        pytest.param("a b c", 3, id="spaces count"),
        pytest.param("0120", 3, id="digits"),
        pytest.param("!?.!?", 3, id="punctuation"),
        pytest.param("aQ1", 3, id="letters and a digit"),
        pytest.param(digits + ascii_letters + punctuation + " ", 95, id="everything"),
    ],
)
def test_edge(s, expected):
    got = Solution().lengthOfLongestSubstring(s)
    assert got == expected


@pytest.mark.parametrize(("s", "expected"), [("", 0), ("aa", 1), ("ab", 2)])
def test_returns_an_int(s, expected):
    got = Solution().lengthOfLongestSubstring(s)
    assert (type(got), got) == (int, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.lengthOfLongestSubstring(s) for s in ("abc", "ab", "cab", "")]
    assert got == [3, 2, 3, 0]


def longest_of_all(s):
    """The oracle: look at every substring."""
    ends = range(len(s) + 1)
    pieces = [s[i:j] for i in ends for j in ends if i < j]
    return max((len(p) for p in pieces if len(set(p)) == len(p)), default=0)


@given(s=st.text("abcd", max_size=10))
def test_property_small_and_dense(s):
    got = Solution().lengthOfLongestSubstring(s)
    assert got == longest_of_all(s)


@given(s=st.text("abcdefgABCDEFG 01234.,;", max_size=40))
def test_property_more_characters(s):
    got = Solution().lengthOfLongestSubstring(s)
    assert got == longest_of_all(s)


@pytest.mark.parametrize("family", ["all equal", "ninety in turn", "at random"])
@pytest.mark.parametrize("n", [150 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    characters = (digits + ascii_letters + punctuation)[:90]
    if family == "at random":
        s = "".join(random.Random(n).choices(characters[:80], k=n - 90)) + characters
    else:
        s = ("a" if family == "all equal" else characters) * n
    got = benchmark(Solution().lengthOfLongestSubstring, s[:n])
    assert got == (1 if family == "all equal" else 90)
