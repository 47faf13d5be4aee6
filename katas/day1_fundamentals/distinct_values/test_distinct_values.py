import pytest
from distinct_values import column_type, distinct
from hypothesis import given
from hypothesis import strategies as st


def typed(values):
    """Tell 1 from True and 1.0, as == does not."""
    return [(type(value).__name__, value) for value in values]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([1, True, 1, "1", 1.0, True], [1, True, "1", 1.0], id="ones"),
        pytest.param(["b", None, "a", "b", None], ["b", None, "a"], id="order"),
    ],
)
def test_example_distinct(values, expected):
    got = typed(distinct(values))
    assert got == typed(expected)


def test_example_column_type():
    assert column_type([1, None, 2]) == "int"
    assert column_type([1, 2.5]) == "float"
    assert column_type([0, False]) == "mixed"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([None, None], [None], id="None once"),
        pytest.param([0, False, "", None, 0.0], [0, False, "", None, 0.0], id="false"),
        pytest.param([True, 1], [True, 1], id="True first"),
        pytest.param([2.0, 2, 2.0], [2.0, 2], id="float first"),
        pytest.param(["1", 1, "True", True], ["1", 1, "True", True], id="texts"),
        pytest.param(["a", "A", "a "], ["a", "A", "a "], id="texts as they are"),
    ],
)
def test_edge_distinct(values, expected):
    got = typed(distinct(values))
    assert got == typed(expected)


def test_values_stay_as_they_are():
    values = [1, 1]
    got = distinct(values)
    assert values == [1, 1], "distinct changed its argument"
    assert type(got) is list
    alone = [1]
    assert distinct(alone) is not alone


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([], "empty", id="nothing"),
        pytest.param([None, None], "empty", id="None only"),
        pytest.param([0], "int", id="0 is a value"),
        pytest.param(["", None], "str", id="an empty text is a value"),
        pytest.param([False, True], "bool", id="bools"),
        pytest.param([None, 0.0], "float", id="a float"),
        pytest.param([2.5, 1, None], "float", id="float and int"),
        pytest.param([1.5, True], "mixed", id="float and bool"),
        pytest.param([1, 2.5, True], "mixed", id="float, int and bool"),
        pytest.param([1, "1"], "mixed", id="int and text"),
        pytest.param(["a", 1.5], "mixed", id="text and float"),
        pytest.param([1, 2.5, "a"], "mixed", id="numbers and text"),
    ],
)
def test_edge_column_type(values, expected):
    got = column_type(values)
    assert got == expected


some = st.lists(st.sampled_from([0, 1, 0.0, 1.0, False, True, "", "1", None]))


@given(some)
def test_property_distinct(values):
    expected = []
    for pair in typed(values):
        if pair not in expected:
            expected.append(pair)
    got = typed(distinct(list(values)))
    assert got == expected


@given(some)
def test_property_column_type(values):
    names = sorted({name for name, _ in typed(values)} - {"NoneType"})
    if len(names) == 1:
        expected = names[0]
    elif names == ["float", "int"]:
        expected = "float"
    else:
        expected = "mixed" if names else "empty"
    got = column_type(values)
    assert got == expected


@pytest.mark.parametrize("n", [2**k * 400 for k in range(7)])
def test_speed(benchmark, n):
    got = benchmark(distinct, list(range(n)))
    assert len(got) == n
