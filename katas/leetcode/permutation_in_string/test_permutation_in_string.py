import random
from itertools import permutations
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st
from permutation_in_string import Solution


@pytest.mark.parametrize(
    ("s1", "s2", "expected"),
    [
        ("act", "medicated", True),
        ("act", "cobalt", False),
        ("noon", "onion", False),
    ],
)
def test_example(s1, s2, expected):
    got = Solution().checkInclusion(s1, s2)
    assert got == expected


@pytest.mark.parametrize(
    ("s1", "s2", "expected"),
    [
        pytest.param("a", "a", True, id="one letter, the same"),
        pytest.param("a", "b", False, id="one letter, another"),
        pytest.param("ab", "ba", True, id="as long, backwards"),
        pytest.param("abc", "abc", True, id="as long, the same"),
        pytest.param("abc", "cab", True, id="as long, turned"),
        pytest.param("abc", "abd", False, id="as long, one differs"),
        pytest.param("ab", "a", False, id="s1 is longer"),
        pytest.param("ba", "b", False, id="s1 is longer and ends in s2"),
        pytest.param("aab", "ab", False, id="s1 is longer by a repeat"),
        pytest.param("ab", "baxx", True, id="at the start"),
        pytest.param("ab", "xxba", True, id="at the end"),
        pytest.param("ab", "xbax", True, id="in the middle"),
        pytest.param("ab", "axb", False, id="with a gap"),
        pytest.param("ab", "acb", False, id="near, with a gap"),
        pytest.param("aab", "abab", True, id="repeat needed and there"),
        pytest.param("aab", "abb", False, id="repeat of the wrong letter"),
        pytest.param("aab", "xabx", False, id="repeat is missing"),
        pytest.param("abb", "aab", False, id="same letters, not as often"),
        pytest.param("aa", "aba", False, id="both letters there, apart"),
        pytest.param("ab", "aab", True, id="one letter too many before"),
        pytest.param("abc", "abbca", True, id="a repeat in the way"),
        pytest.param("abc", "ccccbbbbaaaa", False, id="long runs"),
        pytest.param("adc", "dcda", True, id="last window"),
        pytest.param("ad", "bc", False, id="equal sum of codes"),
        pytest.param("aa", "bb", False, id="pairs cancel out"),
        pytest.param("az", "bzab", True, id="ends of the alphabet"),
        pytest.param("ab", "eidboaoo", False, id="letters there, far apart"),
    ],
)
def test_edge(s1, s2, expected):
    got = Solution().checkInclusion(s1, s2)
    assert got == expected


@pytest.mark.parametrize(("s2", "expected"), [("xba", True), ("xbc", False)])
def test_returns_a_bool(s2, expected):
    got = Solution().checkInclusion("ab", s2)
    assert (type(got), got) == (bool, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.checkInclusion("ab", s2) for s2 in ("aa", "bb", "ba", "b")]
    assert got == [False, False, True, False]


@given(
    s1=st.text("abc", min_size=1, max_size=4), s2=st.text("abc", min_size=1, max_size=9)
)
def test_property_small_and_dense(s1, s2):
    expected = any("".join(order) in s2 for order in permutations(s1))
    got = Solution().checkInclusion(s1, s2)
    assert got == expected


def sorted_windows(s1, s2):
    size = len(s1)
    return [sorted(s2[i : i + size]) for i in range(len(s2) - size + 1)]


@given(
    s1=st.text("abcz", min_size=1, max_size=12)
    | st.text(ascii_lowercase, min_size=1, max_size=12),
    around=st.tuples(
        st.text("abcz", max_size=15), st.text(ascii_lowercase, max_size=15)
    ),
    missing=st.integers(0, 30),
    seed=st.integers(0, 99),
)
def test_property_planted(s1, around, missing, seed):
    # A permutation of s1 stands in s2, often with one letter missing or changed.
    piece = random.Random(seed).sample(s1, len(s1))
    if missing < len(piece):
        piece[missing : missing + 1] = ["", "y"][seed % 2]
    s2 = around[0] + "".join(piece) + around[1] or "a"
    got = Solution().checkInclusion(s1, s2)
    assert got == (sorted(s1) in sorted_windows(s1, s2))


@pytest.mark.parametrize("family", ["one short of it", "letters in turn", "at the end"])
@pytest.mark.parametrize("n", [600 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    half = n // 2
    if family == "one short of it":  # each window lacks one b
        s1, s2 = "a" * (half - 1) + "b", "a" * n
    elif family == "letters in turn":
        s1, s2 = "a" * (half - 1) + "c", "ab" * half
    else:
        rng = random.Random(n)
        s1 = rng.choices(ascii_lowercase[:-1], k=half)
        s2 = "z".join(["".join(s1[1:]), "".join(rng.sample(s1, half))])
        s1 = "".join(s1)
    got = benchmark(Solution().checkInclusion, s1, s2)
    assert got == (family == "at the end")
