import pytest
from hypothesis import given
from hypothesis import strategies as st
from longest_common_prefix import Solution


@pytest.mark.parametrize(
    ("strs", "expected"),
    [
        (["market", "marble", "mark"], "mar"),
        (["tea", "oak", "tee"], ""),
    ],
)
def test_example(strs, expected):
    got = Solution().longestCommonPrefix(strs)
    assert got == expected


@pytest.mark.parametrize(
    ("strs", "expected"),
    [
        pytest.param(["a"], "a", id="one letter"),
        pytest.param(["abc"], "abc", id="one string"),
        pytest.param([""], "", id="one empty string"),
        pytest.param(["", "a"], "", id="first is empty"),
        pytest.param(["a", ""], "", id="last is empty"),
        pytest.param(["", ""], "", id="all are empty"),
        pytest.param(["ab", "ab", "ab"], "ab", id="all equal"),
        pytest.param(["ab", "abc"], "ab", id="first is the prefix"),
        pytest.param(["abc", "ab"], "ab", id="last is the prefix"),
        pytest.param(["abc", "a", "abcd"], "a", id="middle one is the prefix"),
        pytest.param(["xab", "yab"], "", id="first letter differs"),
        pytest.param(["ax", "ay"], "a", id="second letter differs"),
        pytest.param(["abxd", "abyd"], "ab", id="equal again behind"),
        pytest.param(["axa", "aya"], "a", id="the letter comes again"),
        pytest.param(["abc", "abd", "xbc"], "", id="last one has nothing in common"),
        pytest.param(["ba", "abc", "abd"], "", id="first one has nothing in common"),
        pytest.param(["aab", "ab", "aa"], "a", id="run of a letter"),
        pytest.param(["cab", "ab"], "", id="second is the end of the first"),
        pytest.param(["ab", "cab"], "", id="first is the end of the second"),
        pytest.param(["c" * 200, "c" * 199 + "d"], "c" * 199, id="longest"),
    ],
)
def test_edge(strs, expected):
    got = Solution().longestCommonPrefix(strs)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.longestCommonPrefix(v.split()) for v in ("ab abc", "ba bc", "x y")]
    assert got == ["ab", "b", ""]


def by_trying(strs):
    lengths = range(len(strs[0]), -1, -1)
    prefixes = (strs[0][:k] for k in lengths)
    return next(p for p in prefixes if all(s[: len(p)] == p for s in strs))


@given(strs=st.lists(st.text("ab", max_size=4), min_size=1, max_size=4))
def test_property_few_letters(strs):
    got = Solution().longestCommonPrefix(list(strs))
    assert got == by_trying(strs)


@given(
    prefix=st.text("abc", max_size=20),
    rests=st.lists(st.text("abz", max_size=6), min_size=1, max_size=12),
)
def test_property_prefix_given(prefix, rests):
    strs = [prefix + rest for rest in rests]
    got = Solution().longestCommonPrefix(list(strs))
    assert got == by_trying(strs)


# A column costs something even where few strings are in it, so there are many.
@pytest.mark.parametrize("family", ["all equal", "last one ends early"])
@pytest.mark.parametrize("n", [25 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    last = "ab" * (95 if family == "last one ends early" else 100)
    got = benchmark(Solution().longestCommonPrefix, ["ab" * 100] * (n - 1) + [last])
    assert got == last
