from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typed_cell import column_type, typed_cell


def shown(value):
    """Return type and text of a value: 1 is not True, and 1.5 is not 1.50."""
    return type(value).__name__, str(value)


def test_example():
    texts = ["12", " -3 ", "1.50", "TRUE", "007", ""]
    expected = [12, -3, Decimal("1.50"), True, "007", None]
    got = [shown(typed_cell(text)) for text in texts]
    assert got == [shown(value) for value in expected]


def test_example_column_type():
    assert column_type([1, None, typed_cell("2.5")]) is Decimal
    assert column_type([True, 1]) is str


@pytest.mark.parametrize("text", ["", " ", "\t\n  "])
def test_edge_nothing(text):
    assert typed_cell(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("true", True), ("false", False), ("False", False), (" tRuE ", True)],
)
def test_edge_bool(text, expected):
    assert typed_cell(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", 0),
        ("-0", 0),
        ("7", 7),
        ("10", 10),
        ("-100", -100),
        ("\t5\n", 5),
        ("9" * 30, int("9" * 30)),
    ],
)
def test_edge_int(text, expected):
    got = typed_cell(text)
    assert type(got) is int
    assert got == expected


@pytest.mark.parametrize(
    "text", ["0.5", "-0.5", "1.0", "1.50", "10.00", "0.1", "123456789.123456789012345"]
)
def test_edge_decimal_exactly_as_written(text):
    assert shown(typed_cell(text)) == shown(Decimal(text))
    assert shown(typed_cell(f" {text} ")) == shown(Decimal(text))


@pytest.mark.parametrize(
    "text",
    [
        *("007", "00", "-01", "00.5", "01.5", "1_000", "1,000", "+5", "5.", ".5", "-"),
        *("- 5", "--5", "1 2", "1.2.3", "1e5", "1E5", "nan", "inf", "Infinity", "0x1f"),
        *("٣", "²", "1.٣", "yes", "no", "on", "t", "None", "null", "N/A", "truefalse"),
        *("1.5f", "1j", "true ish", "1\n2", "5\x00", "0b1", "1.5\u00a0€"),
    ],
)
def test_edge_everything_else_is_text(text):
    assert shown(typed_cell(text)) == shown(text)
    assert shown(typed_cell(f" {text} ")) == shown(f" {text} ")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([], type(None)),
        ([None], type(None)),
        ([None, None], type(None)),
        ([1, 2], int),
        ([None, 0, None], int),
        ([True, None, False], bool),
        (["a", None], str),
        ([Decimal(1)], Decimal),
        ([1, Decimal("1.5")], Decimal),
        ([Decimal("1.5"), None, 1], Decimal),
        ([False, 0], str),
        ([True, Decimal(1)], str),
        ([True, 1, Decimal(1)], str),
        ([1, "a"], str),
        (["", Decimal(1)], str),
        ([True, "true"], str),
    ],
)
def test_edge_column_type(values, expected):
    assert column_type(values) is expected
    assert column_type(iter(values)) is expected


@given(number=st.integers(-(10**9), 10**9))
def test_property_integers(number):
    assert shown(typed_cell(str(number))) == shown(number)


@given(whole=st.integers(0, 999), rest=st.text("0123456789", min_size=1, max_size=20))
def test_property_decimals(whole, rest):
    text = f"-{whole}.{rest}"
    got = typed_cell(text)
    assert type(got) is Decimal
    assert str(got) == text or got.as_tuple() == Decimal(text).as_tuple()


@given(text=st.text("01.-+_eE \tٱ٣truefalsnxTR", max_size=6))
def test_property_what_is_typed_reads_back(text):
    """The oracle goes the other way: from the value back to its text."""
    bare = text.strip()
    got = typed_cell(text)
    match got:
        case None:
            assert bare == ""
        case bool():
            assert bare.lower() == str(got).lower()
        case int():
            assert bare in {str(got), "-0" if got == 0 else str(got)}
        case Decimal():
            whole, _, rest = bare.lstrip("-").partition(".")
            assert whole == str(int(whole))
            assert rest
            assert set(whole + rest) <= set("0123456789")
            assert got == Decimal(bare)
        case _:
            assert got == text
            assert bare.lower() not in {"", "true", "false"}
            assert not plainly_a_number(bare)


def plainly_a_number(text):
    whole, point, rest = text.removeprefix("-").partition(".")
    digits = set("0123456789")
    good = bool(whole) and set(whole) <= digits and whole == (whole.lstrip("0") or "0")
    return good and (set(rest) <= digits and bool(rest) if point else True)
