import operator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from version_numbers import Version


def test_example():
    assert Version("1.9") < Version("1.10")
    assert Version("1.2") == Version("1.2.0")
    assert len({Version("1.2"), Version("1.2.0")}) == 1
    assert repr(max(Version("2.0.1"), Version("2.0"))) == "Version('2.0.1')"
    assert (Version("1.2") == "1.2") is False


@pytest.mark.parametrize(
    ("low", "high"),
    [
        ("1", "2"),
        ("1.2", "1.3"),
        ("1.9", "1.10"),
        ("1.2", "1.2.1"),
        ("0.9.9", "1"),
        ("1.0.0.1", "1.0.1"),
        ("9", "10"),
        ("1.999999999", "1.1000000000"),
    ],
)
def test_six_comparisons(low, high):
    low, high = Version(low), Version(high)
    assert (low < high, low <= high, low == high) == (True, True, False)
    assert (low > high, low >= high, low != high) == (False, False, True)
    assert (high > low, high >= low, high < low) == (True, True, False)


@pytest.mark.parametrize(
    ("one", "other"), [("1.2", "1.2.0"), ("0", "0.0.0"), ("01.2", "1.2"), ("3", "3")]
)
def test_equal_versions(one, other):
    one, other = Version(one), Version(other)
    assert (one == other, one != other, one <= other, one >= other) == (
        True,
        False,
        True,
        True,
    )
    assert (one < other, one > other) == (False, False)
    assert hash(one) == hash(other)


def test_text_and_call():
    version = Version("01.2.0")
    assert str(version) == "01.2.0"
    assert repr(version) == "Version('01.2.0')"
    assert f"{version}" == "01.2.0"


@pytest.mark.parametrize(
    "text", ["", ".", "1.", ".1", "1..2", "v1", "1.2b", "-1", "1. 2", " 1", "1\n", "１"]
)
def test_what_is_no_version(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        Version(text)


@pytest.mark.parametrize("other", ["1.2", (1, 2), 1.2, None])
def test_something_else_is_never_equal(other):
    version = Version("1.2")
    assert (version == other, version != other) == (False, True)
    for compare in (operator.lt, operator.le, operator.gt, operator.ge):
        with pytest.raises(TypeError):
            compare(version, other)


def test_the_other_side_may_know_better():
    class Any:
        def __eq__(self, other):
            return True

        def __gt__(self, other):
            return True

        __hash__ = None

    assert Version("1.2") == Any()
    assert Version("1.2") < Any()


def test_sorting_and_keys():
    texts = ["1.10", "1.2", "1.9.1", "1.2.0.1"]
    got = [str(version) for version in sorted(map(Version, texts))]
    assert got == ["1.2", "1.2.0.1", "1.9.1", "1.10"]
    assert {Version("1.0"): "a"}[Version("1")] == "a"


numbers = st.lists(st.integers(0, 11), min_size=1, max_size=4)


@given(numbers, numbers)
def test_property(one, other):
    got = Version(".".join(map(str, one))), Version(".".join(map(str, other)))
    padded = one + [0] * (4 - len(one)), other + [0] * (4 - len(other))
    assert (got[0] < got[1]) == (padded[0] < padded[1])
    assert (got[0] == got[1]) == (padded[0] == padded[1])
    assert (got[0] >= got[1]) == (padded[0] >= padded[1])
