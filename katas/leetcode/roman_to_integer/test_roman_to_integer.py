import pytest
from hypothesis import given
from hypothesis import strategies as st
from roman_to_integer import Solution


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        ("XXVII", 27),
        ("LVIII", 58),
        ("MCMXCIV", 1994),
    ],
)
def test_example(s, expected):
    got = Solution().romanToInt(s)
    assert got == expected


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        ("I", 1),
        ("V", 5),
        ("X", 10),
        ("L", 50),
        ("C", 100),
        ("D", 500),
        ("M", 1000),
        ("IV", 4),
        ("IX", 9),
        ("XL", 40),
        ("XC", 90),
        ("CD", 400),
        ("CM", 900),
        ("III", 3),
        ("XIX", 19),
        ("XXXIX", 39),
        ("LIX", 59),
        ("CDXLIV", 444),
        ("CMXCIX", 999),
        ("MDCLXVI", 1666),
        ("MMMDCCCLXXXVIII", 3888),
        ("MMMCMXCIX", 3999),
    ],
)
def test_edge(s, expected):
    got = Solution().romanToInt(s)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.romanToInt(s) for s in ("X", "I", "V")]
    assert got == [10, 1, 5]


def written(number):
    """Roman numerals, digit by digit."""
    thousands, rest = divmod(number, 1000)
    text = "M" * thousands
    for place, (one, five, ten) in zip(
        (100, 10, 1), ("CDM", "XLC", "IVX"), strict=True
    ):
        digit, rest = divmod(rest, place)
        if digit == 9:
            text += one + ten
        elif digit == 4:
            text += one + five
        else:
            text += five * (digit // 5) + one * (digit % 5)
    return text


@given(number=st.integers(1, 3999))
def test_property_any_number(number):
    got = Solution().romanToInt(written(number))
    assert got == number


def test_all_numbers_up_to_100():
    got = [Solution().romanToInt(written(number)) for number in range(1, 101)]
    assert got == list(range(1, 101))
