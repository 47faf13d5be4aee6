import pytest
from amounts import to_cents, total
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(("text", "expected"), [("12.34", 1234), ("-0.5", -50)])
def test_example_to_cents(text, expected):
    got = to_cents(text)
    assert got == expected


def test_example_missing_amount():
    assert to_cents("  ") is None


@pytest.mark.parametrize(
    ("texts", "expected"), [(["1.10", "", "2.20"], 330), (["5", "-5.00"], 0)]
)
def test_example_total(texts, expected):
    got = total(texts)
    assert got == expected
    assert type(got) is int


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("0", 0, id="zero"),
        pytest.param("-0", 0, id="minus zero"),
        pytest.param("7", 700, id="no cents"),
        pytest.param("0.29", 29, id="no exact float"),
        pytest.param("1.15", 115, id="no exact float either"),
        pytest.param("3.05", 305, id="zero before the cents"),
        pytest.param("3.5", 350, id="tenths"),
        pytest.param("-0.05", -5, id="less than one, negative"),
        pytest.param("-3.25", -325, id="negative"),
        pytest.param(" 2.50 ", 250, id="spaces around"),
        pytest.param("007.10", 710, id="leading zeros"),
        pytest.param("12345678901234567890.12", 1234567890123456789012, id="large"),
    ],
)
def test_edge_to_cents(text, expected):
    got = to_cents(text)
    assert got == expected
    assert type(got) is int


def test_edge_empty_text():
    assert to_cents("") is None


@pytest.mark.parametrize(
    "text",
    [
        *("abc", "1.234", "1.", ".5", "+1", "--1", "1,50", "1 000", "- 1"),
        *("1e3", "nan", "inf", "1_000", "12.3x", "-", "٣"),
    ],
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        to_cents(text)


@pytest.mark.parametrize(
    "texts", [pytest.param([], id="none"), pytest.param(["", " "], id="all missing")]
)
def test_total_of_nothing_is_missing(texts):
    assert total(texts) is None


@pytest.mark.parametrize("text", ["abc", "1e3"])
def test_total_does_not_skip_what_it_cannot_read(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        total(["1.00", text, "2.00"])


def test_total_of_zeros_is_zero():
    got = total(["0.00"])
    assert got == 0
    assert type(got) is int


@given(cents=st.integers(-(10**9), 10**9))
def test_property_there_and_back(cents):
    whole, rest = divmod(abs(cents), 100)
    sign = "-" if cents < 0 else ""
    got = to_cents(f"{sign}{whole}.{rest:02}")
    assert got == cents


@given(cents=st.lists(st.integers(0, 300), min_size=1, max_size=30))
def test_property_total(cents):
    got = total([f"{c // 100}.{c % 100:02}" for c in cents])
    assert got == sum(cents)
