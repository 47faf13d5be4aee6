from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sort_rows import sort_rows

ROWS = [
    {"job": "b", "ms": 7},
    {"job": "a", "ms": None},
    {"job": "a", "ms": 9},
    {"job": "a", "ms": 12},
]


def order(got, rows):
    """Return the places that the very same rows had before."""
    assert type(got) is list
    places = {id(row): place for place, row in enumerate(rows)}
    return [places[id(row)] for row in got]


def test_example():
    assert order(sort_rows(ROWS, ["job", "-ms"]), ROWS) == [3, 2, 1, 0]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([], [0, 1, 2, 3]),
        (["ms"], [0, 2, 3, 1]),
        (["-ms"], [3, 2, 0, 1]),
        (["job"], [1, 2, 3, 0]),
        (["-job"], [0, 1, 2, 3]),
        (["-job", "ms"], [0, 2, 3, 1]),
        (["ms", "job"], [0, 2, 3, 1]),
        (["nowhere"], [0, 1, 2, 3]),
        (["-nowhere", "-ms"], [3, 2, 0, 1]),
        (["job", "job", "-job"], [1, 2, 3, 0]),
    ],
)
def test_edge_keys(keys, expected):
    assert order(sort_rows(ROWS, keys), ROWS) == expected


def test_no_rows():
    assert sort_rows([], ["-a", "b"]) == []


@pytest.mark.parametrize("key", ["a", "-a"])
def test_equal_rows_stay_in_their_order(key):
    rows = [{"a": 1}, {"a": 1}, {"a": 2}, {"a": 1}, {"a": 2}]
    expected = [0, 1, 3, 2, 4] if key == "a" else [2, 4, 0, 1, 3]
    assert order(sort_rows(rows, [key]), rows) == expected


@pytest.mark.parametrize("key", ["a", "-a"])
def test_no_value_comes_last_in_either_direction(key):
    rows = [{}, {"a": 0}, {"a": None}, {"b": 5}, {"a": 0}]
    assert order(sort_rows(rows, [key]), rows) == [1, 4, 0, 2, 3]


def test_no_value_in_a_later_column():
    rows = [{"a": 1}, {"a": 1, "b": 2}, {"a": 0}, {"a": 0, "b": 1}]
    assert order(sort_rows(rows, ["a", "-b"]), rows) == [3, 2, 1, 0]
    assert order(sort_rows(rows, ["b", "-a"]), rows) == [3, 1, 0, 2]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["b", "", "a", "B"], [1, 3, 2, 0]),
        ([0, False, -1, 0.5], [2, 0, 1, 3]),
        ([(1, "b"), (0, "z"), (1, "a")], [1, 2, 0]),
    ],
    ids=["texts", "numbers", "tuples"],
)
def test_values_of_any_kind_in_both_directions(values, expected):
    rows = [{"a": value} for value in values]
    assert order(sort_rows(rows, ["a"]), rows) == expected
    falling = sort_rows(rows, ["-a"])
    assert [row["a"] for row in falling] == [values[i] for i in expected[::-1]]


@pytest.mark.parametrize("keys", [["-ms", "job"], ["nowhere"], []], ids=len)
def test_rows_are_left_alone(keys):
    rows, given_keys = deepcopy(ROWS), list(keys)
    del rows[0]["ms"]
    before = deepcopy(rows)
    got = sort_rows(rows, given_keys)
    assert got is not rows, "the caller's own list is handed back, not a new one"
    assert rows == before
    assert given_keys == keys


@pytest.mark.parametrize("rows", [[], [{"a": 1}]], ids=len)
def test_a_short_list_is_a_new_one_too(rows):
    got = sort_rows(rows, ["a"])
    assert got == rows
    assert got is not rows, "the caller's own list is handed back, not a new one"


def test_a_column_may_have_any_name():
    rows = [{"#": 1, "p-95": 5, "end-": 2}, {"#": 2, "p-95": 4, "end-": 3}]
    assert order(sort_rows(rows, ["-#"]), rows) == [1, 0]
    assert order(sort_rows(rows, ["#"]), rows) == [0, 1]
    assert order(sort_rows(rows, ["p-95"]), rows) == [1, 0]
    assert order(sort_rows(rows, ["-p-95"]), rows) == [0, 1]
    assert order(sort_rows(rows, ["-end-"]), rows) == [1, 0]


def test_keys_and_rows_of_other_kinds():
    rows = tuple(ROWS)
    assert order(sort_rows(rows, ("job", "-ms")), rows) == [3, 2, 1, 0]


columns = st.sampled_from("abc")
tables = st.lists(
    st.dictionaries(columns, st.none() | st.integers(0, 2), max_size=3), max_size=8
)


@given(rows=tables, keys=st.lists(columns | columns.map("-{}".format), max_size=3))
def test_property_each_row_may_stand_before_the_next(rows, keys):
    places = order(sort_rows(rows, keys), rows)
    assert sorted(places) == list(range(len(rows)))
    for first, second in zip(places, places[1:], strict=False):
        assert may_precede(rows, first, second, keys)


def may_precede(rows, first, second, keys):
    for key in keys:
        a, b = (rows[place].get(key[-1]) for place in (first, second))
        if a == b:
            continue
        if a is None or b is None:
            return b is None
        return a > b if key[0] == "-" else a < b
    return first < second
