import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from valid_parentheses import Solution


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        ("{[()]}()", True),
        ("(]", False),
        ("([)]", False),
        ("[[]", False),
    ],
)
def test_example(s, expected):
    got = Solution().isValid(s)
    assert got == expected


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        pytest.param("()", True, id="shortest valid"),
        pytest.param("[]", True, id="square pair"),
        pytest.param("{}", True, id="curly pair"),
        pytest.param("()[]{}", True, id="side by side"),
        pytest.param("[{()}]", True, id="nested"),
        pytest.param("{[]()}", True, id="side by side within"),
        pytest.param("(((((())))))", True, id="one kind nested deep"),
        pytest.param("()()((", False, id="pairs, then left open"),
        pytest.param("(", False, id="lone opening"),
        pytest.param("]", False, id="lone closing"),
        pytest.param("}{", False, id="closes before it opens"),
        pytest.param("())", False, id="one closing too many"),
        pytest.param("[]}(", False, id="closing too many, later one too few"),
        pytest.param("(()", False, id="outer left open"),
        pytest.param("{}[", False, id="last left open"),
        pytest.param("{)", False, id="wrong kind"),
        pytest.param("[()}", False, id="wrong kind outside"),
        pytest.param("[(])", False, id="crossing"),
        pytest.param("(){[}]", False, id="crossing after a pair"),
        pytest.param("(}{)", False, id="kinds balance, pairs do not"),
        pytest.param("((", False, id="even and all open"),
        pytest.param("))", False, id="even and all closing"),
        pytest.param("([", False, id="open and mixed"),
    ],
)
def test_edge(s, expected):
    got = Solution().isValid(s)
    assert got == expected


@pytest.mark.parametrize(("s", "expected"), [("[]", True), ("[)", False), ("[", False)])
def test_returns_a_bool(s, expected):
    got = Solution().isValid(s)
    assert (type(got), got) == (bool, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.isValid(s) for s in ("([", "])", "()", "(]", "()")]
    assert got == [False, False, True, False, True]


def reduces_to_nothing(s):
    """The oracle: what is valid and not empty has a pair somewhere that touches."""
    shorter = s.replace("()", "").replace("[]", "").replace("{}", "")
    return not s or (shorter != s and reduces_to_nothing(shorter))


@given(s=st.text("()[]", min_size=1, max_size=6) | st.text("()[]{}", min_size=1))
def test_property_any_string(s):
    got = Solution().isValid(s)
    assert got == reduces_to_nothing(s)


PAIRS = ["()", "[]", "{}"]


@st.composite
def valid_strings(draw):
    """Grow a valid string: put pair after pair anywhere into what is there."""
    s = ""
    for i, pair in draw(
        st.lists(st.tuples(st.integers(0, 99), st.sampled_from(PAIRS)), min_size=1)
    ):
        i %= len(s) + 1
        s = s[:i] + pair + s[i:]
    return s


@given(s=valid_strings())
def test_property_valid_by_construction(s):
    got = Solution().isValid(s)
    assert got is True


@given(s=valid_strings(), data=st.data())
def test_property_two_brackets_swapped(s, data):
    places = st.integers(0, len(s) - 1)
    i, j = sorted([data.draw(places, label="one"), data.draw(places, label="other")])
    swapped = s[:i] + s[j] + s[i + 1 : j] + s[i] + s[j + 1 :] if i < j else s
    got = Solution().isValid(swapped)
    assert got == reduces_to_nothing(swapped)


@pytest.mark.parametrize("family", ["nested", "side by side"])
@pytest.mark.parametrize("n", [700 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    pairs = random.Random(n).choices(PAIRS, k=n // 2)
    if family == "nested":
        s = "".join(a for a, _ in pairs) + "".join(b for _, b in reversed(pairs))
    else:
        s = "".join(pairs)
    got = benchmark(Solution().isValid, s)
    assert got is True
