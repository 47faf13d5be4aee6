import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from merged_shards import merged


class Shard:
    """An iterator of rows that counts; an exception among the keys is raised."""

    def __init__(self, name, keys, close_error=None):
        self.name = name
        self.keys = iter(keys)
        self.read = []
        self.closed = 0
        self.close_error = close_error

    def __iter__(self):
        return self

    def __next__(self):
        assert not self.closed, "a shard was read after it had been closed"
        assert len(self.read) < 40, "a shard was read without an end"
        key = next(self.keys)
        if isinstance(key, BaseException):
            raise key
        self.read.append(key)
        return key, {"from": self.name}

    def close(self):
        self.closed += 1
        if self.close_error:
            raise self.close_error


def names(rows):
    return [f"{data['from']}{key}" for key, data in rows]


def shard(*keys):
    for key in keys:
        yield key, f"row {key}"


def test_example():
    assert list(merged([shard(1, 4), shard(2, 4, 5)])) == [
        (1, "row 1"),
        (2, "row 2"),
        (4, "row 4"),
        (5, "row 5"),
    ]
    assert list(merged([])) == []


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        pytest.param([[]], "", id="one empty shard"),
        pytest.param([[], [], []], "", id="only empty shards"),
        pytest.param([[1, 2, 3]], "a1 a2 a3", id="one shard"),
        pytest.param([[1, 1, 2, 2, 2]], "a1 a2", id="one shard with equal keys"),
        pytest.param([[], [1], []], "b1", id="one row"),
        pytest.param([[5, 6], [1, 2]], "b1 b2 a5 a6", id="one after the other"),
        pytest.param([[1, 3], [1, 3]], "a1 a3", id="the same keys"),
        pytest.param([[2], [1, 2], [1, 2]], "b1 a2", id="the first shard is first"),
        pytest.param([[1], [0, 1, 1], [1, 2]], "b0 a1 c2", id="equal here and there"),
        pytest.param([[3], [1, 3], [2, 3, 4]], "b1 c2 a3 c4", id="three shards"),
        pytest.param([[0, 0.5], [0.0, 1]], "a0 a0.5 b1", id="equal numbers"),
        pytest.param([["", "b"], ["a"]], "a ba ab", id="texts"),
    ],
)
def test_edge(keys, expected):
    shards = [Shard(name, list(some)) for name, some in zip("abc", keys, strict=False)]
    got = list(merged(shards))
    assert names(got) == expected.split()
    assert [bool(one.closed) for one in shards] == [True] * len(shards)


def test_keys_need_no_hash():
    got = names(merged([Shard("a", [[1], [2]]), Shard("b", [[1], [1, 0]])]))
    assert got == ["a[1]", "b[1, 0]", "a[2]"]


def test_rows_are_handed_out_as_they_are():
    row = (1, ["data"])
    assert next(merged([shard_of(row)])) is row


def shard_of(*rows):
    yield from rows


def test_nothing_is_read_before_it_is_needed():
    a, b, c = (
        Shard("a", [1, 3, 5]),
        Shard("b", [1, 2, 9]),
        Shard("c", itertools.count(4)),
    )
    got = merged([a, b, c])
    assert (a.read, b.read, c.read) == ([], [], []), "it read before it was asked"
    assert names([next(got)]) == ["a1"]
    assert (a.read, b.read, c.read) == ([1], [1], [4])
    assert names([next(got)]) == ["b2"]
    assert (a.read, b.read, c.read) == ([1, 3], [1, 2], [4])
    assert names([next(got)]) == ["a3"]
    assert (a.read, b.read, c.read) == ([1, 3], [1, 2, 9], [4])
    assert names([next(got)]) == ["c4"]
    assert (a.read, b.read, c.read) == ([1, 3, 5], [1, 2, 9], [4])
    assert [one.closed for one in (b, c)] == [0, 0], "it was closed too early"


def test_one_shard_is_not_read_ahead_either():
    a = Shard("a", itertools.count())
    got = merged([a])
    assert names([next(got), next(got)]) == ["a0", "a1"]
    assert a.read == [0, 1]


def test_endless_shards():
    shards = [Shard("a", itertools.count(0, 2)), Shard("b", itertools.count(0, 3))]
    got = names(itertools.islice(merged(shards), 6))
    assert got == ["a0", "a2", "b3", "a4", "a6", "a8"]


def test_all_are_closed_where_the_reader_stops():
    shards = [Shard("a", [1, 2]), Shard("b", []), Shard("c", itertools.count())]
    got = merged(shards)
    next(got)
    got.close()
    assert all(one.closed for one in shards), "a shard was left open"


@pytest.mark.parametrize("after", [0, 2])
def test_all_are_closed_where_a_shard_fails(after):
    error = ConnectionError("reset")
    shards = [
        Shard("a", [1, 2, 9]),
        Shard("b", [*range(after), error]),
        Shard("c", [1]),
    ]
    with pytest.raises(ConnectionError) as caught:
        list(merged(shards))
    assert caught.value is error
    assert all(one.closed for one in shards), "a shard was left open"


def test_rows_before_the_error_are_handed_out():
    got = merged([Shard("a", [1, ConnectionError()]), Shard("b", [2])])
    assert names([next(got)]) == ["a1"]
    with pytest.raises(ConnectionError):
        next(got)


@pytest.mark.parametrize("failing", [(0,), (1,), (2,), (0, 1, 2)])
@pytest.mark.parametrize("early", [True, False])
def test_all_are_closed_where_closing_fails(failing, early):
    errors = [OSError(n) if n in failing else None for n in range(3)]
    shards = [
        Shard(name, [1], error) for name, error in zip("abc", errors, strict=True)
    ]
    got = merged(shards)
    next(got)
    with pytest.raises(OSError) as caught:
        got.close() if early else list(got)
    assert caught.value in errors
    assert all(one.closed for one in shards), "a shard was left open"


def test_it_stays_at_its_end():
    got = merged([Shard("a", [1])])
    assert len(list(got)) == 1
    assert list(got) == []


def test_the_list_stays_as_it_is():
    shards = [Shard("a", [2]), Shard("b", [1])]
    before = list(shards)
    assert names(merged(shards)) == ["b1", "a2"]
    assert shards == before


keys = st.lists(st.integers(0, 5), max_size=6).map(sorted)


@given(st.lists(keys, max_size=4))
def test_property(given_keys):
    shards = [Shard(n, some) for n, some in enumerate(given_keys)]
    got = list(merged(shards))
    expected = [
        (key, {"from": min(n for n, some in enumerate(given_keys) if key in some)})
        for key in range(6)
        if any(key in some for some in given_keys)
    ]
    assert got == expected
    assert all(one.closed for one in shards)
