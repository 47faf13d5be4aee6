"""Facts as text and JSON: nothing a program says reaches the terminal as a command."""

import json
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from harness.model import (
    Failure,
    Memory,
    Result,
    Size,
    Speed,
    SpeedVerdict,
    Style,
    Verdict,
)
from harness.views import plain, screen

SIZES = tuple(Size(2**k, 4.0**k * 1e-6, 2.0**k * 1e-6, 2.0**k) for k in range(5, 10))


def result(**facts):
    return Result(
        **{"kata": "two_sum", "file": Path("a.py"), "verdict": Verdict.ACCEPTED} | facts
    )


def shown(facts, width=80):
    out = StringIO()
    Console(file=out, width=width, color_system=None).print(screen.check(facts))
    return out.getvalue()


@given(st.text())
def test_no_control_character_passes(text):
    assert all(c in "\n\t" or c.isprintable() for c in plain.safe(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("a\rb", "a\\rb"),
        ("\u202egpj", "\\u202egpj"),
        ("é\n", "é\n"),
    ],
)
def test_control_characters_are_shown_not_sent(text, expected):
    assert plain.safe(text) == expected


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_fits_a_screen_and_says_what_matters(verdict):
    failure = Failure(
        test="test_example[1]",
        kind=verdict,
        call="Solution().twoSum([3, 3], 6)\x1b[31m",
        expected="[0, 1]",
        got="[]" * 400,
        message="why it is so",
        line=7,
        source="return []",
    )
    failed = verdict not in {Verdict.ACCEPTED, Verdict.STYLE, Verdict.TOO_SLOW}
    text = shown(
        result(
            verdict=verdict,
            failures=(failure,) if failed else (),
            total=3,
            passed=2 if failed else 3,
            speed=(
                None if failed else Speed(SpeedVerdict.OK, 0.1, "O(n)", "O(n)", SIZES)
            ),
            style=Style(("1:1 F401 unused",), black=False),
        )
    )
    assert verdict.value in text
    assert "\x1b" not in text
    assert len(text.splitlines()) <= 40
    if failed:
        for words in (
            "twoSum([3, 3], 6)",
            "[0, 1]",
            "line 7: return []",
            "test_example[1]",
        ):
            assert words in text


def test_too_slow_shows_both_classes_and_a_row_for_each_size():
    speed = Speed(SpeedVerdict.TOO_SLOW, 1.0, "O(n²)", "O(n)", SIZES)
    text = shown(result(verdict=Verdict.TOO_SLOW, speed=speed), width=100)
    assert "grows like O(n²), expected O(n)" in text
    assert sum("█" in line for line in text.splitlines()) == len(SIZES)


def test_the_lesson_and_the_rest_are_told():
    failures = tuple(Failure(f"test_{i}", Verdict.WRONG_ANSWER) for i in range(7))
    lesson = "The sign is lost.\n\nabs() forgets it."
    text = shown(
        result(
            verdict=Verdict.WRONG_ANSWER,
            failures=failures,
            total=9,
            passed=1,
            lesson=lesson,
        )
    )
    assert "This looks like: The sign is lost." in text
    assert "6 more failed" in text
    assert "1 did not run to their end" in text


def test_long_values_show_where_they_part():
    failure = Failure(
        "t", Verdict.WRONG_ANSWER, expected="a" * 99 + "b", got="a" * 99 + "c"
    )
    text = shown(result(verdict=Verdict.WRONG_ANSWER, failures=(failure,), total=1))
    assert "from character 99" in text


@pytest.mark.parametrize(
    ("held", "expected", "told"),
    [
        (80_000, "O(1)", True),
        (80_000, "O(n)", False),  # the reference needs as much, or nobody asks
        (1_500, "O(1)", False),  # a KiB or two is no growth
    ],
)
def test_memory_that_is_not_needed_is_told(held, expected, told):
    memory = Memory(4_000, held, 300, expected)
    speed = Speed(SpeedVerdict.OK, 0.0, "O(n)", "O(n)", SIZES, memory)
    assert ("O(1) will do" in shown(result(speed=speed))) is told


def test_json_has_the_promised_keys():
    speed = Speed(SpeedVerdict.OK, 0.0, "O(n)", "O(n)", SIZES)
    weighed = replace(speed, memory=Memory(64, 500, 4096))
    told = plain.result(result(speed=weighed))["speed"]["memory"]
    assert told == {
        "n": 64,
        "attempt_bytes": 500,
        "reference_bytes": 4096,
        "ratio": 0.25,
        "expected": "",
    }
    facts = json.loads(json.dumps(plain.result(result(speed=speed, style=Style()))))
    assert set(facts["tests"]) == {"passed", "failed", "total"}
    assert set(facts["speed"]) == {
        "verdict",
        "slope",
        "grows_like",
        "expected",
        "sizes",
        "memory",
    }
    assert facts["speed"]["memory"] is None
    assert facts["speed"]["sizes"][0] == {
        "n": 32,
        "attempt_s": 4.0**5 * 1e-6,
        "reference_s": 2.0**5 * 1e-6,
        "ratio": 32.0,
    }
    assert facts["style"] == {"ruff": [], "black": True}
    assert facts["schema_version"] == 1
