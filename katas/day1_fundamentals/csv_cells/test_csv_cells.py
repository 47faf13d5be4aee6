from decimal import Decimal, localcontext

import pytest
from csv_cells import cell_text, cell_value
from hypothesis import given
from hypothesis import strategies as st


def typed(value):
    """Return what tells two values apart: type, and every digit."""
    return type(value).__name__, str(value)


def test_example_cell_value():
    got = [cell_value(text) for text in ["12", "1.50", "true", "", "0451", "True"]]
    assert got == [12, Decimal("1.50"), True, None, "0451", "True"]
    assert [type(value) for value in got] == [
        int,
        Decimal,
        bool,
        type(None),
        str,
        str,
    ]


def test_example_cell_text():
    values = [12, Decimal("1.50"), True, None, "x"]
    got = [cell_text(value) for value in values]
    assert got == ["12", "1.50", "true", "", "x"]


def test_example_no_text_for_it():
    with pytest.raises(ValueError):  # noqa: PT011 - the text is free
        cell_text("7")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", 0),
        ("-7", -7),
        ("10", 10),
        ("9" * 40, 10**40 - 1),
        ("false", False),
        ("0.0", Decimal("0.0")),
        ("-0.50", Decimal("-0.50")),
        ("-0.0", Decimal("-0.0")),
        ("10.05", Decimal("10.05")),
        ("-12.3", Decimal("-12.3")),
        ("0.1" + "0" * 40, Decimal("0.1" + "0" * 40)),
        ("1" * 40 + ".25", Decimal("1" * 40 + ".25")),
    ],
    ids=str,
)
def test_value_of_a_number_or_bool(text, expected):
    got = cell_value(text)
    assert typed(got) == typed(expected)


@pytest.mark.parametrize(
    "text",
    [
        "-0",
        "00",
        "0451",
        "-01",
        "00.5",
        "+1",
        " 7",
        "7 ",
        "7\n",
        "1.5\n",
        "1_000",
        "1,5",
        "1e5",
        "1.5e3",
        ".5",
        "5.",
        "-.5",
        "-",
        "--1",
        "1.2.3",
        "nan",
        "Infinity",
        "0x1f",
        "\u0663",
        "1.\u0663",
        "\u00b2",
        "None",
        "null",
        "TRUE",
        "False",
        " ",
        "yes",
        "a",
    ],
    ids=ascii,
)
def test_any_other_text_stays_one(text):
    got = cell_value(text)
    assert typed(got) == ("str", text)
    assert cell_text(text) == text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (False, "false"),
        (0, "0"),
        (1, "1"),
        (-5, "-5"),
        (10**40, "1" + "0" * 40),
        (Decimal("0.00000001"), "0.00000001"),
        (Decimal("1E-9"), "0.000000001"),
        (Decimal("0.0000000"), "0.0000000"),
        (Decimal("-0.0"), "-0.0"),
        (Decimal("2.50"), "2.50"),
        (Decimal("7" * 40 + ".10"), "7" * 40 + ".10"),
    ],
    ids=repr,
)
def test_text_of_a_value(value, expected):
    got = cell_text(value)
    assert got == expected


@pytest.mark.parametrize(
    "value",
    [
        "",
        "true",
        "false",
        "0",
        "-12",
        "1.0",
        "-0.0",
        Decimal(7),
        Decimal("-0"),
        Decimal("1E+3"),
        Decimal("NaN"),
        Decimal("-Infinity"),
    ],
    ids=repr,
)
def test_value_that_would_come_back_as_another(value):
    with pytest.raises(ValueError):  # noqa: PT011 - the text is free
        cell_text(value)


@pytest.mark.parametrize(
    "value", [1.5, 1.0, 0.0, b"x", [], (), 1j, object()], ids=lambda one: str(type(one))
)
def test_value_of_another_type(value):
    with pytest.raises(TypeError):
        cell_text(value)


def test_precision_of_the_context_does_not_matter():
    with localcontext() as context:
        context.prec = 3
        got = cell_value("12345.6789")
        text = cell_text(Decimal("12345.6789"))
    assert (str(got), text) == ("12345.6789", "12345.6789")


values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.decimals(-1000, 1000, places=3),
    st.text("abc ,", min_size=1),
)


@given(values)
def test_property_there_and_back(value):
    got = cell_value(cell_text(value))
    assert typed(got) == typed(value)


@given(st.text("01-.", max_size=5))
def test_property_back_and_there(text):
    got = cell_value(text)
    sign, digits = text[:1] == "-", text.removeprefix("-")
    whole, point, rest = digits.partition(".")
    plain = whole.isdigit() and (whole == "0" or whole[0] == "1")
    if not text:
        expected = None
    elif plain and point and rest.isdigit():
        expected = Decimal(text)
    elif plain and not point and not (sign and whole == "0"):
        expected = int(text)
    else:
        expected = text
    assert typed(got) == typed(expected)
    if text and expected != text:
        assert cell_text(got) == text
