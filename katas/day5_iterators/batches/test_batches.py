import gc
import itertools
import weakref

import pytest
from batches import batches
from hypothesis import given
from hypothesis import strategies as st


def test_example():
    assert list(batches("abcde", 2)) == [["a", "b"], ["c", "d"], ["e"]]
    assert list(batches([], 3)) == []
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        batches("abc", 0)


@pytest.mark.parametrize(
    ("rows", "size", "expected"),
    [
        pytest.param([1], 1, [[1]], id="one"),
        pytest.param([1, 2], 1, [[1], [2]], id="single rows"),
        pytest.param([1, 2, 3, 4], 2, [[1, 2], [3, 4]], id="no rest"),
        pytest.param([1, 2], 5, [[1, 2]], id="fewer than a batch"),
        pytest.param([None, 0, ""], 2, [[None, 0], [""]], id="rows that are false"),
        pytest.param([None] * 4, 2, [[None] * 2] * 2, id="None only"),
    ],
)
def test_edge(rows, size, expected):
    got = list(batches(iter(rows), size))
    assert got == expected
    assert all(type(batch) is list for batch in got)


@pytest.mark.parametrize("size", [0, -1])
def test_a_bad_size_is_told_at_the_call(size):
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        batches([], size)


class Source:
    """Rows that count how many are read, and how many are still held somewhere."""

    def __init__(self, count):
        self.count = count
        self.read = 0
        self.rows = weakref.WeakSet()

    def __iter__(self):
        for _ in range(self.count):
            self.read += 1
            row = Row()
            self.rows.add(row)
            yield row
            del row

    def held(self):
        gc.collect()
        return len(self.rows)


class Row:
    pass


def test_nothing_is_read_too_early():
    source = Source(10)
    got = batches(source, 3)
    assert source.read == 0, "rows were read at the call"
    assert len(next(got)) == 3
    assert source.read == 3, "the first batch needs three rows and no more"
    next(got)
    assert source.read == 6


def test_an_endless_source():
    got = batches(itertools.count(), 2)
    assert [next(got), next(got)] == [[0, 1], [2, 3]]


def test_no_more_than_a_batch_is_held_while_reading():
    source = Source(12)
    held = []

    def watched():
        for row in source:
            held.append(source.held())
            yield row
            del row

    got = batches(watched(), 3)
    for _ in range(4):
        next(got)
    assert max(held) <= 3, "a batch that was given away is still held"


def test_batches_are_the_callers():
    got = batches(range(4), 2)
    first = next(got)
    first.append("x")
    assert next(got) == [2, 3]


@given(st.lists(st.integers(0, 3)), st.integers(1, 5))
def test_property(rows, size):
    got = list(batches(iter(rows), size))
    assert [row for batch in got for row in batch] == rows
    assert all(len(batch) == size for batch in got[:-1])
    assert all(1 <= len(batch) <= size for batch in got[-1:])
