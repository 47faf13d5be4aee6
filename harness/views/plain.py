"""Text that is safe to print, and facts as JSON."""

from typing import Any

from harness.model import Failure, Kata, Result, Speed, Style

SCHEMA_VERSION = 1


def safe(text: str) -> str:
    """Return text with its control characters shown, not sent to the terminal."""
    return "".join(
        c if c in "\n\t" or (c.isprintable() and not _directs(c)) else _escaped(c)
        for c in text
    )


def _directs(char: str) -> bool:
    return "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069"


def _escaped(char: str) -> str:
    return char.encode("unicode_escape", "backslashreplace").decode("ascii")


def shorten(text: str, longest: int = 400) -> str:
    """Return text cut in its middle where it is longer."""
    if len(text) <= longest:
        return text
    half = longest // 2
    return f"{text[:half]} … {text[-half:]}"


def result(facts: Result) -> dict[str, Any]:
    """Return a result as section 6 of the contract for scripts promises it."""
    return {
        "schema_version": SCHEMA_VERSION,
        "kata": facts.kata,
        "file": str(facts.file),
        "verdict": facts.verdict.value,
        "message": facts.message,
        "tests": {
            "passed": facts.passed,
            "failed": facts.total - facts.passed,
            "total": facts.total,
        },
        "failures": [_failure(failure) for failure in facts.failures],
        "lesson": facts.lesson,
        "output": facts.output,
        "speed": _speed(facts.speed) if facts.speed else None,
        "style": _style(facts.style) if facts.style else None,
        "seconds": facts.seconds,
    }


def _failure(facts: Failure) -> dict[str, Any]:
    return {
        "test": facts.test,
        "kind": facts.kind.value,
        "call": facts.call,
        "expected": facts.expected,
        "got": facts.got,
        "message": facts.message,
        "line": facts.line,
        "source": facts.source,
    }


def _speed(facts: Speed) -> dict[str, Any]:
    return {
        "verdict": facts.verdict.value,
        "slope": facts.slope,
        "grows_like": facts.grows_like,
        "expected": facts.expected,
        "sizes": [
            {
                "n": size.n,
                "attempt_s": size.attempt_s,
                "reference_s": size.reference_s,
                "ratio": round(size.ratio, 3),
            }
            for size in facts.sizes
        ],
        "memory": (
            {
                "n": facts.memory.n,
                "attempt_bytes": facts.memory.attempt,
                "reference_bytes": facts.memory.reference,
                "ratio": round(facts.memory.ratio, 3),
                "expected": facts.memory.expected,
            }
            if facts.memory
            else None
        ),
    }


def _style(facts: Style) -> dict[str, Any]:
    return {"ruff": list(facts.ruff), "black": facts.black}


def kata(facts: Kata) -> dict[str, Any]:
    """Return a kata's facts as `list --json` prints them."""
    return {
        "name": facts.name,
        "title": facts.title,
        "day": facts.day,
        "group": facts.group,
        "kind": facts.kind.value,
        "topics": list(facts.topics),
        "level": facts.level.value,
        "minutes": facts.minutes,
        "complexity": (
            {"time": facts.complexity.time, "space": facts.complexity.space}
            if facts.complexity
            else None
        ),
        "leetcode": (
            {"number": facts.leetcode.number, "slug": facts.leetcode.slug}
            if facts.leetcode
            else None
        ),
    }
