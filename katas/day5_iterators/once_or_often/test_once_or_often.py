import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from once_or_often import is_one_shot, shares


class Numbers:
    """Can be gone through again and again, and is no list."""

    def __init__(self, *values):
        self.values = values

    def __iter__(self):
        return iter(self.values)


class Old:
    """Can be gone through by its indexes alone."""

    def __getitem__(self, index):
        return [1, 3][index]


class Countdown:
    """An iterator written by hand."""

    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left


def test_example():
    assert is_one_shot(iter([1, 2])) is True
    assert is_one_shot([1, 2]) is False
    assert shares([1, 3]) == [0.25, 0.75]
    assert shares(n for n in (1, 3)) == [0.25, 0.75]


@pytest.mark.parametrize(
    "values",
    [[], (), {}, set(), "ab", range(3), {1: 2}.items(), Numbers(1), Old(), b"ab"],
    ids=lambda values: type(values).__name__,
)
def test_what_can_be_gone_through_often(values):
    assert is_one_shot(values) is False


@pytest.mark.parametrize(
    "make",
    [
        lambda: (n for n in [1, 2]),
        lambda: map(int, "12"),
        lambda: zip([1, 2]),
        lambda: enumerate([1, 2]),
        lambda: reversed([1, 2]),
        lambda: iter({1: 2, 2: 3}),
        lambda: io.StringIO("1\n2\n"),
        Countdown,
    ],
)
def test_what_is_used_up_and_is_not_by_the_question(make):
    values = make()
    assert is_one_shot(values) is True
    assert is_one_shot(values) is True
    assert len(list(values)) == 2, "something was taken from it to find out"


@pytest.mark.parametrize(
    "make",
    [
        lambda: [1, 3],
        lambda: (1, 3),
        lambda: iter([1, 3]),
        lambda: Numbers(1, 3),
        Old,
        lambda: map(int, "13"),
    ],
)
def test_shares_of_anything(make):
    got = shares(make())
    assert got == [0.25, 0.75]


def test_shares_at_the_edge():
    assert shares([]) == []
    assert shares(iter([])) == []
    assert shares([5]) == [1.0]
    assert shares([3, -1]) == [1.5, -0.5]
    assert shares([-1, -3]) == [0.25, 0.75]
    for values in ([0], [2, -2]):
        with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
            shares(values)
        with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
            shares(iter(values))


def test_a_list_stays_as_it_is():
    values = [1, 3]
    got = shares(values)
    assert values == [1, 3]
    assert got is not values


@given(st.lists(st.integers(1, 9), min_size=1))
def test_property(values):
    got = shares(n for n in values)
    assert sum(got) == pytest.approx(1)
    assert [share * sum(values) for share in got] == pytest.approx(values)
