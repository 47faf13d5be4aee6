import pytest
from hypothesis import given
from hypothesis import strategies as st
from row_batch import RowBatch


class Dated(RowBatch):
    pass


def test_example():
    batch = RowBatch(["a", "b", "c"], source="eu")
    assert (len(batch), batch[-1], "b" in batch, list(batch[1:])) == (
        3,
        "c",
        True,
        ["b", "c"],
    )
    assert (batch[::2].source, list(["x"] + batch)) == ("eu", ["x", "a", "b", "c"])
    assert (batch == RowBatch("abc"), batch == ["a", "b", "c"]) == (True, False)


def test_an_iterator_is_kept():
    batch = RowBatch(iter("ab"))
    assert list(batch) == ["a", "b"]
    assert list(batch) == ["a", "b"], "the second time"
    assert batch.source == ""


def test_two_iterators_at_once():
    batch = RowBatch("ab")
    assert [(x, y) for x in batch for y in batch] == [
        ("a", "a"),
        ("a", "b"),
        ("b", "a"),
        ("b", "b"),
    ]


def test_empty_is_false():
    assert not RowBatch([])
    assert RowBatch([None])
    assert len(RowBatch([])) == 0


@pytest.mark.parametrize("index", [3, -4, 100])
def test_no_such_row(index):
    with pytest.raises(IndexError):
        RowBatch("abc")[index]


def test_slices_are_batches():
    batch = RowBatch("abcde", "eu")
    part = batch[3:0:-2]
    assert type(part) is RowBatch
    assert list(part) == ["d", "b"]
    assert part.source == "eu"
    assert list(batch[9:]) == []


def test_a_slice_of_a_subclass():
    for made in (
        Dated("ab", "x")[:1],
        Dated("a", "x") + ["b"],
        ["b"] + Dated("a", "x"),
    ):
        assert type(made) is Dated
        assert made.source == "x"


def test_sums():
    left, right = RowBatch("ab", "l"), RowBatch("c", "r")
    both = left + right
    assert type(both) is RowBatch
    assert (list(both), both.source) == (["a", "b", "c"], "l")
    assert list(left + ["z"]) == ["a", "b", "z"]
    assert (["z"] + right).source == "r"
    assert (list(left), list(right)) == (["a", "b"], ["c"])


@pytest.mark.parametrize("other", ["c", ("c",), 3, None, {"c": 1}])
def test_sums_with_others(other):
    batch = RowBatch("ab")
    with pytest.raises(TypeError):
        batch + other
    with pytest.raises(TypeError):
        other + batch


def test_the_other_side_may_add():
    class Sink:
        def __radd__(self, other):
            return "sink"

    assert RowBatch("a") + Sink() == "sink"


def test_plus_equals_makes_a_new_one():
    batch = same = RowBatch("a")
    batch += ["b"]
    assert list(batch) == ["a", "b"]
    assert list(same) == ["a"]


def test_equality():
    assert RowBatch([1, 2], "a") == RowBatch([1, 2], "b")
    assert RowBatch([1, 2]) != RowBatch([2, 1])
    assert RowBatch([2, 1]) != RowBatch([1, 2])
    assert RowBatch([1]) == Dated([1])
    for other in ((1,), [1]):
        assert (RowBatch([1]) == other) is False
        assert (RowBatch([1]) != other) is True


def test_not_hashable():
    batch = RowBatch([])
    with pytest.raises(TypeError):
        hash(batch)


def test_later_changes_of_the_container():
    rows = ["a"]
    batch = RowBatch(rows)
    rows.append("b")
    assert list(batch) == ["a"]
    with pytest.raises(TypeError):
        batch[0] = "x"


def test_rows_are_not_copied():
    row = {"id": 1}
    assert RowBatch([row])[0] is row
    assert RowBatch([row])[:][0] is row


def test_in_asks_for_equality():
    batch = RowBatch([1, [2]])
    assert (1.0 in batch, [2] in batch, [1] in batch) == (True, True, False)


def test_reversed():
    assert list(reversed(RowBatch("abc"))) == ["c", "b", "a"]


INDEX = st.none() | st.integers(-4, 4)


@given(
    st.lists(st.integers(0, 2), max_size=4),
    INDEX,
    INDEX,
    INDEX.filter(lambda k: k != 0),
)
def test_against_a_list(rows, start, stop, step):
    batch = RowBatch(rows)
    assert list(batch[start:stop:step]) == rows[start:stop:step]
    assert [n in batch for n in range(4)] == [n in rows for n in range(4)]
    assert bool(batch) is bool(rows)
    assert list(batch + batch[:1]) == rows + rows[:1]
    assert [batch[i] for i in range(-len(rows), len(rows))] == rows + rows
