import pytest
from duration_ms import to_ms
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1h30m", 5400000), ("2s250ms", 2250), ("90m", 5400000)],
)
def test_example(text, expected):
    got = to_ms(text)
    assert got == expected


def test_example_wrong_order():
    with pytest.raises(ValueError):  # noqa: PT011 - the text is free
        to_ms("30m1h")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("1ms", 1, id="milliseconds"),
        pytest.param("1s", 1_000, id="seconds"),
        pytest.param("1m", 60_000, id="minutes"),
        pytest.param("1h", 3_600_000, id="hours"),
        pytest.param("1h2m3s4ms", 3_723_004, id="all four"),
        pytest.param("1m1ms", 60_001, id="minutes and milliseconds"),
        pytest.param("1h1ms", 3_600_001, id="hours and milliseconds"),
        pytest.param("0s", 0, id="nothing is a duration"),
        pytest.param("007s", 7_000, id="zeros in front"),
        pytest.param("100000ms", 100_000, id="more than a minute"),
        pytest.param(f"1{'0' * 30}h1ms", 36 * 10**35 + 1, id="any size"),
    ],
)
def test_edge(text, expected):
    got = to_ms(text)
    assert got == expected
    assert type(got) is int


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("5", id="no unit"),
        pytest.param("h", id="no number"),
        pytest.param("5m5", id="no unit at the end"),
        pytest.param("s5", id="unit first"),
        pytest.param("1h 30m", id="space between"),
        pytest.param(" 1h", id="space before"),
        pytest.param("1h ", id="space after"),
        pytest.param("1h\n", id="line break after"),
        pytest.param("1h1h", id="a unit twice"),
        pytest.param("5ms1s", id="order"),
        pytest.param("-1s", id="negative"),
        pytest.param("1.5s", id="fraction"),
        pytest.param("1S", id="upper case"),
        pytest.param("1d", id="days"),
        pytest.param("1min", id="min"),
        pytest.param("1_0s", id="underscore"),
        pytest.param("\u0661s", id="an Arabic digit"),
        pytest.param("\u00b2s", id="a raised digit"),
        pytest.param("timeout=5s", id="words around"),
    ],
)
def test_what_is_no_duration(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the text is free
        to_ms(text)


UNITS = {"h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}


@given(
    st.dictionaries(st.sampled_from(list(UNITS)), st.integers(0, 5000), min_size=1),
)
def test_property(numbers):
    text = "".join(f"{numbers[unit]}{unit}" for unit in UNITS if unit in numbers)
    got = to_ms(text)
    assert got == sum(number * UNITS[unit] for unit, number in numbers.items())


@given(st.text("1hms", max_size=6))
def test_property_small_texts(text):
    units = text.replace("1", " ").split(" ")
    first, *rest = [unit for unit in units if unit] or [""]
    order = [list(UNITS).index(one) for one in [first, *rest] if one in UNITS]
    good = (
        text.startswith("1")
        and not text.endswith("1")
        and len(order) == len(rest) + 1
        and order == sorted(set(order))
    )
    try:
        got = to_ms(text) >= 0
    except ValueError:
        got = False
    assert got is good
