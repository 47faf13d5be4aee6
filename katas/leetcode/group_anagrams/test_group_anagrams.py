import random
from itertools import combinations_with_replacement, islice, permutations
from string import ascii_lowercase

import pytest
from group_anagrams import Solution
from hypothesis import given
from hypothesis import strategies as st


def in_order(groups):
    """Any order is right: bring groups and words into one."""
    return sorted(sorted(group) for group in groups)


@pytest.mark.parametrize(
    ("strs", "expected"),
    [
        (
            ["arc", "elbow", "car", "cup", "below"],
            [["arc", "car"], ["below", "elbow"], ["cup"]],
        ),
        (["no", "on", "no"], [["no", "no", "on"]]),
        ([""], [[""]]),
    ],
)
def test_example(strs, expected):
    got = in_order(Solution().groupAnagrams(strs))
    assert got == expected


TWELVE_B = ["abbbbbbbbbbb", "aaaaaaaaaaab"]


@pytest.mark.parametrize(
    ("strs", "expected"),
    [
        pytest.param(["a"], [["a"]], id="one word"),
        pytest.param(["a", "b"], [["a"], ["b"]], id="two groups of one"),
        pytest.param(["ab", "ba"], [["ab", "ba"]], id="one group of two"),
        pytest.param(["b", "b"], [["b", "b"]], id="same word twice"),
        pytest.param(["", ""], [["", ""]], id="empty word twice"),
        pytest.param(["", "a"], [[""], ["a"]], id="empty word and another"),
        pytest.param(
            ["ab", "xy", "ba", "yx"],
            [["ab", "ba"], ["xy", "yx"]],
            id="groups take turns",
        ),
        pytest.param(
            ["ba", "bb", "ab"], [["ab", "ba"], ["bb"]], id="another word sorts between"
        ),
        pytest.param(
            ["aab", "abb", "ab"],
            [["aab"], ["ab"], ["abb"]],
            id="same letters, not as often",
        ),
        pytest.param(["ad", "bc"], [["ad"], ["bc"]], id="equal sum of codes"),
        pytest.param(["aa", "bb"], [["aa"], ["bb"]], id="same pattern"),
        pytest.param([*ascii_lowercase], [[c] for c in ascii_lowercase], id="alphabet"),
        pytest.param(["a" * 16, "b"], [["a" * 16], ["b"]], id="16 are no b"),
        pytest.param(["a" * 32, "b"], [["a" * 32], ["b"]], id="32 are no b"),
        pytest.param(["a" * 64, "b"], [["a" * 64], ["b"]], id="64 are no b"),
        pytest.param(
            TWELVE_B, [[word] for word in sorted(TWELVE_B)], id="1, 11 or 11, 1"
        ),
        pytest.param(
            ["az", "za", "zz"], [["az", "za"], ["zz"]], id="ends of the alphabet"
        ),
        pytest.param(
            ["abc", "cab", "bca", "bac"],
            [["abc", "bac", "bca", "cab"]],
            id="all one group",
        ),
        pytest.param(
            ["z" * 100, "z" * 99, "z" * 100],
            [["z" * 99], ["z" * 100, "z" * 100]],
            id="longest words",
        ),
    ],
)
def test_edge(strs, expected):
    got = in_order(Solution().groupAnagrams(strs))
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [in_order(solver.groupAnagrams(strs)) for strs in (["ab"], ["ba"], ["c"])]
    assert got == [[["ab"]], [["ba"]], [["c"]]]


def grouped_by_trying(strs):
    """The oracle: a word joins the group whose first word it is a permutation of."""
    groups = []
    for word in strs:
        for group in groups:
            if tuple(word) in set(permutations(group[0])):
                group.append(word)
                break
        else:
            groups.append([word])
    return in_order(groups)


@given(strs=st.lists(st.text("abcd", max_size=3), min_size=1, max_size=8))
def test_property_small_and_dense(strs):
    got = in_order(Solution().groupAnagrams(list(strs)))
    assert got == grouped_by_trying(strs)


@given(
    counts=st.lists(
        st.tuples(*[st.integers(0, 12)] * 3), min_size=1, max_size=8, unique=True
    ),
    copies=st.integers(1, 4),
    seed=st.integers(0, 99),
)
def test_property_grouped_by_construction(counts, copies, seed):
    rng = random.Random(seed)
    words = ["p" * p + "q" * q + "z" * z for p, q, z in counts]
    groups = [["".join(rng.sample(w, len(w))) for _ in range(copies)] for w in words]
    strs = sum(groups, [])
    rng.shuffle(strs)
    got = in_order(Solution().groupAnagrams(strs))
    assert got == in_order(groups)


@pytest.mark.parametrize("family", ["each word alone", "groups of four"])
@pytest.mark.parametrize("n", [128 * 2**k for k in range(5)])
def test_speed(benchmark, family, n):
    size = 1 if family == "each word alone" else 4
    rng = random.Random(n)
    letters = islice(combinations_with_replacement("abcdefghijkl", 6), n // size)
    groups = [["".join(rng.sample(word, 6)) for _ in range(size)] for word in letters]
    strs = sum(groups, [])
    rng.shuffle(strs)
    got = benchmark(Solution().groupAnagrams, strs)
    assert in_order(got) == in_order(groups)
