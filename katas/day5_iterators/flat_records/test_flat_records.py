from types import GeneratorType

import pytest
from flat_records import flat
from hypothesis import given
from hypothesis import strategies as st


def test_example():
    assert list(flat(["ab", ["c", ("d", [])], [[["e"]]]])) == ["ab", "c", "d", "e"]
    assert list(flat([{"id": 1}, [None, [0]]])) == [{"id": 1}, None, 0]


@pytest.mark.parametrize(
    ("batches", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([[], (), [[], ()]], [], id="nothing in boxes"),
        pytest.param((1, (2, (3,))), [1, 2, 3], id="tuples"),
        pytest.param([[[1], 2], 3, [4, [5]]], [1, 2, 3, 4, 5], id="up and down"),
        pytest.param([[1, 1], [1]], [1, 1, 1], id="equal records"),
        pytest.param(["abc", b"abc", ""], ["abc", b"abc", ""], id="texts and bytes"),
        pytest.param([[0], [None, [False]]], [0, None, False], id="false ones"),
        pytest.param([{1: 2}, [{3}]], [{1: 2}, {3}], id="dicts and sets"),
        pytest.param({"a": 1, "b": 2}, ["a", "b"], id="the outermost is any iterable"),
        pytest.param("ab", ["a", "b"], id="a text as the outermost"),
        pytest.param([range(2)], [range(2)], id="a range is a record"),
    ],
)
def test_edge(batches, expected):
    got = list(flat(batches))
    assert got == expected
    assert [type(one) for one in got] == [type(one) for one in expected]


def test_records_are_the_same_objects():
    record = {"tags": ["a"]}
    got = list(flat([[record], record]))
    assert all(one is record for one in got)
    assert len(got) == 2


def test_other_iterators_are_records():
    numbers = iter([1, 2])
    got = list(flat([[numbers], "end"]))
    assert got == [numbers, "end"]
    assert list(numbers) == [1, 2], "a record was gone through"


def test_streams_are_batches():
    def stream():
        yield 1
        yield [2, (n for n in (3, 4))]

    assert list(flat([0, stream(), 5])) == [0, 1, 2, 3, 4, 5]
    assert list(flat(stream())) == [1, 2, 3, 4]


def test_it_is_a_generator():
    assert type(flat([])) is GeneratorType


def test_nothing_is_read_ahead():
    read = []

    def stream(name):
        for number in range(20):
            read.append(f"{name}{number}")
            yield [number]
        raise AssertionError("the stream was read to its end")

    got = flat([stream("a"), stream("b")])
    assert read == [], "it read before the first record was asked for"
    assert (next(got), read) == (0, ["a0"])
    assert (next(got), read) == (1, ["a0", "a1"])


def test_errors_come_through():
    def stream():
        yield 1
        raise ConnectionError

    got = flat([[stream()], 2])
    assert next(got) == 1
    with pytest.raises(ConnectionError):
        next(got)


def test_deep_ones_and_unchanged():
    batches = ["end"]
    for _ in range(49):
        batches = [batches]
    shown = repr(batches)
    assert list(flat(batches)) == ["end"]
    assert repr(batches) == shown


nested = st.recursive(
    st.sampled_from(["", "ab", 0, None]),
    lambda inner: st.lists(inner, max_size=3) | st.lists(inner, max_size=3).map(tuple),
    max_leaves=10,
)


@given(st.lists(nested, max_size=4))
def test_property(batches):
    expected = list(batches)
    while places := [
        i for i, one in enumerate(expected) if isinstance(one, list | tuple)
    ]:
        expected[places[0] : places[0] + 1] = expected[places[0]]
    got = list(flat(batches))
    assert got == expected
