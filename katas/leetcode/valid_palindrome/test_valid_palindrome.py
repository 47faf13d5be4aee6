import random
from string import ascii_letters, digits, punctuation

import pytest
from hypothesis import given
from hypothesis import strategies as st
from valid_palindrome import Solution


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        ("Was it a car or a cat I saw?", True),
        ("Cats, act!", False),
        ("12:21", True),
        ("?!", True),
    ],
)
def test_example(s, expected):
    got = Solution().isPalindrome(s)
    assert got == expected


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        pytest.param("a", True, id="one letter"),
        pytest.param("7", True, id="one digit"),
        pytest.param(".", True, id="one sign"),
        pytest.param(" ", True, id="one space"),
        pytest.param("ab", False, id="two letters"),
        pytest.param("bb", True, id="two equal letters"),
        pytest.param("aba", True, id="odd length"),
        pytest.param("abca", False, id="only the middle pair differs"),
        pytest.param("abcca", False, id="inner pair differs"),
        pytest.param("abcb", False, id="only the outer pair differs"),
        pytest.param("Aa", True, id="case does not count"),
        pytest.param("Zz9zZ", True, id="last letter of the alphabet"),
        pytest.param("1b1", True, id="digits and a letter"),
        pytest.param("1b2", False, id="digits count"),
        pytest.param("10", False, id="two digits"),
        pytest.param("1Q", False, id="digit and letter 32 codes apart"),
        pytest.param("pl", False, id="letters that differ in one bit"),
        pytest.param("a_a", True, id="underscore in the middle"),
        pytest.param("ab_a", True, id="underscore is no letter"),
        pytest.param("_ab_ba", True, id="underscore in front"),
        pytest.param("...a", True, id="signs in front"),
        pytest.param("a  ", True, id="spaces behind"),
        pytest.param("a,.;b a", True, id="several signs in a row"),
        pytest.param("a,.;b", False, id="several signs, two letters"),
        pytest.param("ab;-)cba", True, id="signs in the middle"),
        pytest.param("no, on", True, id="comma and space"),
        pytest.param(".,;:", True, id="signs only, even number"),
        pytest.param("a[b]{B}`@A~", True, id="signs next to the letters' codes"),
        pytest.param("[a{", True, id="brackets are no letters"),
        pytest.param("/0:", True, id="signs next to the digits' codes"),
    ],
)
def test_edge(s, expected):
    got = Solution().isPalindrome(s)
    assert got == expected


@pytest.mark.parametrize(("s", "expected"), [("oo", True), ("on", False)])
def test_returns_a_bool(s, expected):
    got = Solution().isPalindrome(s)
    assert (type(got), got) == (bool, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.isPalindrome(s) for s in ("ab", "b", "abc", "c", "xyyx")]
    assert got == [False, True, False, True, True]


def reads_the_same(s):
    kept = [c.lower() for c in s if c in ascii_letters or c in digits]
    return all(kept[i] == kept[len(kept) - 1 - i] for i in range(len(kept)))


@given(s=st.text("aAb1,_", min_size=1, max_size=7))
def test_property_small_and_dense(s):
    got = Solution().isPalindrome(s)
    assert got == reads_the_same(s)


PRINTABLE = ascii_letters + digits + punctuation + " "


@given(s=st.text(PRINTABLE, min_size=1))
def test_property_any_text(s):
    got = Solution().isPalindrome(s)
    assert got == reads_the_same(s)


@given(half=st.text(PRINTABLE, min_size=1), data=st.data())
def test_property_mirrored(half, data):
    # The second half in other case, and with other signs between.
    back = [c.swapcase() for c in reversed(half) if c.isalnum()]
    for _ in range(3):
        i = data.draw(st.integers(0, len(back)), label="position")
        back.insert(i, data.draw(st.sampled_from(punctuation + " "), label="sign"))
    s = half + "".join(back)
    got = Solution().isPalindrome(s)
    assert got is True
    i = data.draw(st.integers(0, len(half) - 1), label="changed")
    if half[i].isalnum():
        other = "y" if half[i] in "xX" else "x"
        got = Solution().isPalindrome(half[:i] + other + s[i + 1 :])
        assert got is False


@pytest.mark.parametrize("family", ["letters", "signs, middle pair differs"])
@pytest.mark.parametrize("n", [780 * 2**k for k in range(8)])
def test_speed(benchmark, family, n):
    palindrome = family == "letters"
    letters = ascii_letters if palindrome else ascii_letters + punctuation
    half = "".join(random.Random(n).choices(letters, k=n // 2 - 1))
    s = half + ("xX" if palindrome else "xy") + half[::-1].swapcase()
    got = benchmark(Solution().isPalindrome, s)
    assert got == palindrome
