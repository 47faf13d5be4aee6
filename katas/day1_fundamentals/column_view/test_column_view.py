from copy import deepcopy

import pytest
from column_view import to_columns, to_records
from hypothesis import given
from hypothesis import strategies as st


def test_example_to_records():
    rows = [["1", "x", "Oslo"], ["", ""], ["2"], ["3", "", ""]]
    got = to_records(["id", "", "city"], rows)
    assert got == [
        {"id": "1", "city": "Oslo"},
        {"id": "2", "city": None},
        {"id": "3", "city": None},
    ]


def test_example_to_columns():
    got = to_columns(
        [
            {"id": "1", "city": "Oslo"},
            {"id": "2", "city": None},
            {"id": "3", "city": None},
        ]
    )
    assert got == {"id": ["1", "2", "3"], "city": ["Oslo", None, None]}


@pytest.mark.parametrize(
    ("header", "rows", "expected"),
    [
        pytest.param(["a"], [], [], id="no rows"),
        pytest.param(["a"], [[], [""], ["", ""]], [], id="blank rows"),
        pytest.param(["a", "b"], [["", "1"]], [{"a": None, "b": "1"}], id="empty cell"),
        pytest.param(["a", "b"], [["1"]], [{"a": "1", "b": None}], id="too short"),
        pytest.param(["a"], [["1", "2"]], [{"a": "1"}], id="too long"),
        pytest.param(["a"], [["", "2"]], [{"a": None}], id="cell beyond the header"),
        pytest.param(["", "a"], [["x", ""]], [{"a": None}], id="cell without a name"),
        pytest.param(["", "a", ""], [["x", "1", "y"]], [{"a": "1"}], id="two no names"),
        pytest.param(["a"], [["0"], [" "]], [{"a": "0"}, {"a": " "}], id="not empty"),
        pytest.param([" "], [["1"]], [{" ": "1"}], id="a space is a name"),
        pytest.param(["a"], [["1"], ["1"]], [{"a": "1"}, {"a": "1"}], id="equal rows"),
    ],
)
def test_edge_to_records(header, rows, expected):
    got = to_records(header, rows)
    assert got == expected


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        pytest.param([], {}, id="no records"),
        pytest.param([{"a": None}], {"a": [None]}, id="nothing but None"),
        pytest.param([{"a": "1"}, {"a": "1"}], {"a": ["1", "1"]}, id="equal"),
        pytest.param([{"a": "", "b": "x"}], {"a": [""], "b": ["x"]}, id="empty text"),
    ],
)
def test_edge_to_columns(records, expected):
    got = to_columns(records)
    assert got == expected


def test_order_of_the_header_is_kept():
    records = to_records(["b", "a", "c"], [["1", "2"]])
    assert list(records[0]) == ["b", "a", "c"]
    got = to_columns(records)
    assert list(got) == ["b", "a", "c"]


def test_arguments_stay_as_they_are():
    header, rows = ["a", "", "b"], [["1"], ["1", "2", "3", "4"], []]
    before = deepcopy((header, rows))
    records = to_records(header, rows)
    assert (header, rows) == before, "to_records changed its arguments"
    kept = deepcopy(records)
    to_columns(records)
    assert records == kept, "to_columns changed its argument"


def test_columns_are_lists_of_their_own():
    got = to_columns([{"a": "1", "b": "1"}])
    got["a"].append("2")
    assert got["b"] == ["1"], "two columns are one and the same list"
    assert {type(column) for column in got.values()} == {list}


cells = st.sampled_from(["", "1", "x"])


@given(
    header=st.permutations(["a", "b", "", ""]),
    rows=st.lists(st.lists(cells, max_size=5), max_size=5),
)
def test_property(header, rows):
    expected = {"a": [], "b": []}
    for row in rows:
        if row.count("") < len(row):
            for name, column in expected.items():
                place = header.index(name)
                cell = row[place] if place < len(row) else ""
                column.append(None if cell == "" else cell)
    got = to_records(header, rows)
    assert len(got) == len(expected["a"])
    for name, column in expected.items():
        assert [record[name] for record in got] == column
    assert all(len(record) == 2 for record in got)
    assert to_columns(got) == (expected if got else {})
