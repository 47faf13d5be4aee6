import math
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from row_view import RowView


def odd(row):
    return row % 2  # 1 or 0: true or false enough


class Watched(Sequence):
    """A sequence that says which of its rows were looked at."""

    def __init__(self, rows):
        self.rows = rows
        self.seen = []

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        if index < 0:
            raise IndexError("indexes are counted from 0")
        row = self.rows[index]
        if self.seen[-1:] != [row]:  # looking twice at one row costs nothing here
            self.seen.append(row)
        return row


def test_example():
    rows = [("eu", 5), ("us", 7), ("eu", 9)]
    europe = RowView(rows, lambda row: row[0] == "eu")
    assert (len(europe), list(europe), list(reversed(europe))) == (
        2,
        [("eu", 5), ("eu", 9)],
        [("eu", 9), ("eu", 5)],
    )
    assert (("us", 7) in europe, ("eu", 9) in europe) == (False, True)
    assert [(a[1], b[1]) for a in europe for b in europe] == [
        (5, 5),
        (5, 9),
        (9, 5),
        (9, 9),
    ]
    rows.append(("eu", 1))
    assert len(europe) == 3


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([], [], id="no rows"),
        pytest.param([2, 4], [], id="none kept"),
        pytest.param([1, 3], [1, 3], id="all kept"),
        pytest.param([2, 1, 1, 4], [1, 1], id="equal rows"),
        pytest.param((5, 2, 3), [5, 3], id="a tuple"),
        pytest.param(range(6), [1, 3, 5], id="a range"),
    ],
)
def test_edge(rows, expected):
    view = RowView(rows, odd)
    assert list(view) == expected
    assert list(reversed(view)) == expected[::-1]
    assert len(view) == len(expected)


def test_two_loops_have_two_places():
    view = RowView([1, 2, 3, 5], odd)
    first, second, back = iter(view), iter(view), reversed(view)
    assert [next(first), next(first), next(second), next(back)] == [1, 3, 1, 5]
    assert [next(second), next(first), next(back)] == [3, 5, 3]
    assert next(first, "over") == "over"
    assert next(second) == 5


def test_again_and_again():
    view = RowView([1, 2, 3], odd)
    for _ in range(3):
        assert list(view) == [1, 3]
        assert list(reversed(view)) == [3, 1]
        assert len(view) == 2
        assert 3 in view


def test_iterators_in_full():
    view = RowView([1, 3], odd)
    for loop in (iter(view), reversed(view)):
        assert iter(loop) is loop
        next(loop)
        next(loop)
        assert [next(loop, "over") for _ in range(2)] == ["over", "over"]


def test_it_is_live():
    rows = [1, 2]
    view = RowView(rows, odd)
    rows += [4, 5]
    assert (list(view), len(view), 5 in view) == ([1, 5], 2, True)
    rows[0] = 8
    assert (list(reversed(view)), len(view), 1 in view) == ([5], 1, False)
    rows.clear()
    assert (list(view), len(view)) == ([], 0)


def test_a_row_that_comes_during_the_loop_is_in_it():
    rows = [1, 2]
    loop = iter(RowView(rows, odd))
    assert next(loop) == 1
    rows += [3, 4]
    assert next(loop) == 3
    rows.append(5)
    assert list(loop) == [5]


def test_keep_is_asked_anew():
    limit = [3]
    view = RowView([1, 2, 3, 4], lambda row: row < limit[0])
    assert (list(view), len(view), 3 in view) == ([1, 2], 2, False)
    limit[0] = 4
    assert (list(view), len(view), 3 in view) == ([1, 2, 3], 3, True)


def test_loops_look_no_further_than_they_need():
    rows = Watched([2, 1, 3, 5, 7, 4])
    loop = iter(RowView(rows, odd))
    assert rows.seen == [], "rows were read before the first next"
    assert next(loop) == 1
    assert rows.seen == [2, 1]
    rows.seen.clear()
    back = reversed(RowView(rows, odd))
    assert rows.seen == [], "rows were read before the first next"
    assert next(back) == 7
    assert rows.seen == [4, 7]
    assert next(back) == 5
    assert rows.seen == [4, 7, 5]


def test_in_stops_at_what_it_finds():
    rows = Watched([2, 1, 3, 5, 7])
    view = RowView(rows, odd)
    assert 3 in view
    assert 5 not in rows.seen, "it was found already"


def test_in_means_a_row_that_is_shown():
    nan = math.nan
    view = RowView([1, "x", nan, None], lambda row: row != "x")
    assert [value in view for value in (1.0, "x", nan, None, 0, True)] == [
        True,
        False,
        True,
        True,
        False,
        True,
    ]
    assert float("nan") not in view


def test_in_asks_of_the_row_whether_it_is_shown():
    view = RowView([1.0, 2, True], lambda row: type(row) is not int)
    assert (1 in view, 2 in view, 2.0 in view) == (True, False, False)


def test_keep_may_return_anything():
    rows = [0, 1, 2, 3]
    assert len(RowView(rows, lambda row: row)) == 3
    assert len(RowView(rows, lambda row: "x" * row)) == 3
    assert len(RowView(rows, lambda row: None)) == 0
    assert list(RowView(rows, lambda row: [row] * row)) == [1, 2, 3]
    assert list(reversed(RowView(rows, lambda row: [row] * row))) == [3, 2, 1]


def test_views_are_apart():
    first, second = RowView([1, 2], odd), RowView([3], lambda row: True)
    assert (list(first), list(second), len(first)) == ([1], [3], 1)


def test_rows_stay_as_they_are():
    rows = [5, 2, 3]
    view = RowView(rows, odd)
    assert (list(reversed(view)), list(view), len(view)) == ([3, 5], [5, 3], 2)
    assert rows == [5, 2, 3]


@given(st.lists(st.integers(0, 5), max_size=8), st.sets(st.integers(0, 5)))
def test_property(rows, kept):
    view = RowView(rows, kept.__contains__)
    expected = rows.copy()
    for value in range(6):
        while value not in kept and value in expected:
            expected.remove(value)
    assert list(view) == expected
    assert list(reversed(view)) == expected[::-1]
    assert len(view) == len(expected)
    assert [value in view for value in range(6)] == [
        value in expected for value in range(6)
    ]
    assert [(a, b) for a in view for b in view] == [
        (a, b) for a in expected for b in expected
    ]
