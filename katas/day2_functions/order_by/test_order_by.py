from copy import deepcopy
from functools import cmp_to_key

import pytest
from hypothesis import given
from hypothesis import strategies as st
from order_by import order_by


def table():
    return [
        {"job": "load", "level": 2},
        {"job": "dump", "level": None},
        {"job": "dump", "level": 1},
        {"job": "copy", "level": 2},
    ]


def test_example():
    found = order_by(table(), [("level", "desc"), ("job", "asc")])
    assert [row["job"] for row in found] == ["copy", "load", "dump", "dump"]
    found = order_by(table(), [("job", "desc"), ("level", "asc")])
    assert [row["level"] for row in found] == [2, 1, None, 2]


def numbers(values, order):
    """Return the places of the values after sorting."""
    rows = [{"n": value, "place": place} for place, value in enumerate(values)]
    found = order_by(rows, order)
    return [row["place"] for row in found]


@pytest.mark.parametrize(
    ("values", "direction", "expected"),
    [
        pytest.param([], "asc", [], id="no rows"),
        pytest.param([3, 1, 2], "asc", [1, 2, 0], id="up"),
        pytest.param([3, 1, 2], "desc", [0, 2, 1], id="down"),
        pytest.param(["b", "", "a"], "asc", [1, 2, 0], id="texts up"),
        pytest.param(["b", "", "a"], "desc", [0, 2, 1], id="texts down"),
        pytest.param([None, 1, None, 0], "asc", [3, 1, 0, 2], id="None up"),
        pytest.param([None, 1, None, 0], "desc", [1, 3, 0, 2], id="None down"),
        pytest.param([None, "", None], "desc", [1, 0, 2], id="None and empty text"),
        pytest.param([0, None, -1], "asc", [2, 0, 1], id="None is not 0"),
        pytest.param([0, None, -1], "desc", [0, 2, 1], id="None is below -1 too"),
        pytest.param([None, None], "desc", [0, 1], id="None only"),
        pytest.param([1, 2, 1, 2], "asc", [0, 2, 1, 3], id="equal ones up"),
        pytest.param([1, 2, 1, 2], "desc", [1, 3, 0, 2], id="equal ones down"),
        pytest.param([1, 1.0, True], "desc", [0, 1, 2], id="equal of other types"),
        pytest.param([0.5, 1, -2.5], "desc", [1, 0, 2], id="fractions"),
    ],
)
def test_one_column(values, direction, expected):
    got = numbers(values, [("n", direction)])
    assert got == expected


def test_no_columns():
    rows = table()
    got = order_by(rows, [])
    assert got == table()
    assert got is not rows, "a new list is promised"


@pytest.mark.parametrize("direction", ["", "ASC", "down", "descending", None, True])
@pytest.mark.parametrize("rows", [[], [{"n": 1}]], ids=["no rows", "a row"])
def test_another_direction(rows, direction):
    with pytest.raises(ValueError):  # noqa: PT011 - the text is free
        order_by(rows, [("n", "asc"), ("n", direction)])


def test_same_column_twice():
    got = numbers([2, 1, 2], [("n", "desc"), ("n", "asc")])
    assert got == [0, 2, 1], "the first one decides"


def test_arguments_stay_and_rows_are_the_same():
    rows, order = table(), [("job", "asc"), ("level", "desc")]
    before = deepcopy((rows, order))
    got = order_by(rows, order)
    assert (rows, order) == before, "order_by changed its arguments"
    assert sorted(map(id, got)) == sorted(map(id, rows)), "rows were copied"


def test_many_rows():
    rows = [{"a": n % 7, "b": str(n % 5), "n": n} for n in range(20_000)]
    got = order_by(rows, [("a", "desc"), ("b", "asc")])
    keys = [(-row["a"], row["b"], row["n"]) for row in got]
    assert keys == sorted(keys)


columns = {
    "a": st.sampled_from([None, 0, 1]),
    "b": st.sampled_from([None, "x", "y"]),
    "c": st.sampled_from([-1.5, 2]),
}
orders = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from(["asc", "desc"])), max_size=3
)


@given(st.lists(st.fixed_dictionaries(columns), max_size=8), orders)
def test_property(rows, order):
    def compare(left, right):
        for column, direction in order:
            one, two = left[column], right[column]
            if one == two:
                continue
            if one is None or two is None:
                return 1 if one is None else -1
            return 1 if (one > two) == (direction == "asc") else -1
        return 0

    marked = [{**row, "place": place} for place, row in enumerate(rows)]
    got = order_by(marked, order)
    assert got == sorted(marked, key=cmp_to_key(compare))
