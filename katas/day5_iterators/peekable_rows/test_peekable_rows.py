import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from peekable_rows import Peekable


class Source:
    """An iterator that counts how often it was asked, and errs at an exception."""

    def __init__(self, *rows):
        self.rows = list(rows)
        self.asked = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.asked += 1
        if not self.rows:
            raise StopIteration
        row = self.rows.pop(0)
        if isinstance(row, Exception):
            raise row
        return row


def test_example():
    rows = Peekable(["a", "b"])
    assert (rows.peek(), rows.peek(), next(rows)) == ("a", "a", "a")
    assert list(rows) == ["b"]
    assert rows.peek("none left") == "none left"
    with pytest.raises(StopIteration):
        rows.peek()


@pytest.mark.parametrize("row", [None, 0, "", False, [], (), StopIteration, ...])
def test_any_value_is_a_row(row):
    rows = Peekable([row, "last"])
    assert rows.peek("default") is row
    assert rows.peek() is row
    assert next(rows) is row
    assert next(rows) == "last"
    assert rows.peek("default") == "default"


def test_a_row_that_is_equal_to_everything():
    class Wildcard:
        def __eq__(self, other):
            return True

        __hash__ = None

    row = Wildcard()
    rows = Peekable([row, "last"])
    assert rows.peek("default") is row
    assert next(rows) is row
    assert rows.peek(row) == "last"
    assert list(rows) == ["last"]
    assert rows.peek(row) is row, "a default was taken for none"


@pytest.mark.parametrize("default", [None, 0, "", False, StopIteration, ...])
def test_any_value_is_a_default(default):
    rows = Peekable([])
    assert rows.peek(default) is default
    assert list(rows) == [], "the default was kept as a row"
    rows = Peekable([1])
    assert rows.peek(default) == 1
    assert next(rows) == 1
    assert rows.peek(default) is default
    assert next(rows, "over") == "over"


def test_it_is_an_iterator():
    rows = Peekable("abcd")
    assert iter(rows) is rows
    assert next(rows) == "a"
    for row in rows:
        assert row == "b"
        assert rows.peek() == "c"
        break
    assert list(rows) == ["c", "d"]
    assert list(rows) == []


def test_iter_loses_nothing():
    rows = Peekable("abc")
    assert rows.peek() == "a"
    assert list(rows) == ["a", "b", "c"], "the row that was looked at is gone"


def test_nothing_is_read_before_it_is_needed():
    source = Source(1, 2, 3)
    rows = Peekable(source)
    assert source.asked == 0, "it read before it was asked"
    assert (rows.peek(), rows.peek(), source.asked) == (1, 1, 1)
    assert (next(rows), source.asked) == (1, 1), "next read ahead, or read again"
    assert (next(rows), source.asked) == (2, 2)
    assert (rows.peek(), source.asked) == (3, 3)
    assert (next(rows), source.asked) == (3, 3)


@pytest.mark.parametrize("first", ["peek", "next", "peek with default"])
def test_past_the_end_nothing_is_asked_again(first):
    source = Source()
    rows = Peekable(source)
    if first == "peek with default":
        assert rows.peek(7) == 7
    else:
        with pytest.raises(StopIteration):
            rows.peek() if first == "peek" else next(rows)
    source.rows.append("late")
    for _ in range(2):
        assert next(rows, "over") == "over"
        assert rows.peek("over") == "over"
        with pytest.raises(StopIteration):
            rows.peek()
    assert source.asked == 1


@pytest.mark.parametrize("look", [Peekable.peek, next, lambda rows: rows.peek(None)])
def test_errors_come_through(look):
    error = ConnectionError("reset")
    rows = Peekable(Source("a", error, "b"))
    assert next(rows) == "a"
    with pytest.raises(ConnectionError) as caught:
        look(rows)
    assert caught.value is error


def test_an_endless_source():
    rows = Peekable(itertools.count())
    assert [(rows.peek(), next(rows)) for _ in range(3)] == [(0, 0), (1, 1), (2, 2)]


def test_two_are_apart():
    one, other = Peekable([1]), Peekable([2])
    assert (one.peek(), other.peek(), next(one), next(other)) == (1, 2, 1, 2)


def test_groups_of_a_sorted_stream():
    rows = Peekable(iter("aabccc"))
    groups = []
    while rows.peek(None) is not None:
        group = [next(rows)]
        while rows.peek(None) == group[0]:
            group.append(next(rows))
        groups.append("".join(group))
    assert groups == ["aa", "b", "ccc"]


@given(
    st.lists(st.sampled_from([None, 0, "x"]), max_size=5),
    st.lists(st.booleans(), max_size=12),
)
def test_property(items, steps):
    rows, place = Peekable(iter(items)), 0
    for takes in steps:
        expected = (items[place:] + ["over"])[0]
        if takes:
            assert next(rows, "over") == expected
            place += 1
        else:
            assert rows.peek("over") == expected
    assert list(rows) == items[place:]
