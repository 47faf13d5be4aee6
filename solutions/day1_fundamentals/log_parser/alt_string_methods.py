"""No regular expression: the line is cut at its separators and each part is checked.

Nearly as fast, and the rules stand there one by one. `partition` cuts at the first
separator and leaves the rest of the line in one piece.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

ERROR_LEVELS = frozenset({"ERROR", "CRITICAL"})
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
DIGITS = frozenset("0123456789")


@dataclass(frozen=True)
class Entry:
    """One entry of a log: its line, and the continuation lines that belong to it."""

    time: datetime
    level: str
    component: str
    message: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True)
class Malformed:
    """A line that is no entry and belongs to none; numbers start at 1."""

    number: int
    text: str


@dataclass(frozen=True)
class Summary:
    """What a log held: entries by level, malformed lines, the most frequent errors."""

    levels: dict[str, int]
    malformed: int
    errors: list[tuple[str, str, int]]


def parse_line(line: str) -> Entry | None:
    """Return the entry that the line is, or None if it is none."""
    time, _, rest = line.rstrip().partition(" ")
    level, _, rest = rest.partition(" ")
    component, colon, message = rest.partition(": ")
    if level not in LEVELS or not is_component(component) or not colon or not message:
        return None
    if mask(time) != "dddd-dd-ddTdd:dd:ddZ":
        return None
    try:
        return Entry(datetime.fromisoformat(time), level, component, message)
    except ValueError:
        return None


def begins_with_date(text: str) -> bool:
    """Return whether the text begins with something of a date's form."""
    return text[4:5] == "-" and mask(text[:10]) == "dddd-dd-dd"


def mask(text: str) -> str:
    """Return the text's form: every digit is a d."""
    return "".join("d" if letter in DIGITS else letter for letter in text)


def is_component(text: str) -> bool:
    """Return whether the text is letters, digits, _, . and - only."""
    return bool(text) and all(c.isalnum() or c in "_.-" for c in text)


def parse(lines: Iterable[str]) -> Iterator[Entry | Malformed]:
    """Yield the log's entries and malformed lines in order, reading lazily."""
    entry: Entry | None = None
    details: list[str] = []
    for number, line in enumerate(lines, start=1):
        text = line.rstrip()
        if not text:
            continue
        if entry is not None and not begins_with_date(text):
            details.append(text)
            continue
        if entry is not None:
            yield replace(entry, details=tuple(details))
            details.clear()
        entry = parse_line(text)
        if entry is None:
            yield Malformed(number, text)
    if entry is not None:
        yield replace(entry, details=tuple(details))


def summarize(records: Iterable[Entry | Malformed], top: int = 5) -> Summary:
    """Count entries by level, malformed lines, and the `top` most frequent errors."""
    levels: Counter[str] = Counter()
    errors: Counter[tuple[str, str]] = Counter()
    malformed = 0
    for record in records:
        if isinstance(record, Malformed):
            malformed += 1
            continue
        levels[record.level] += 1
        if record.level in ERROR_LEVELS:
            errors[record.component, number_free(record.message)] += 1
    ranked = sorted(errors.items(), key=lambda item: (-item[1], item[0]))
    return Summary(
        dict(levels), malformed, [(*error, count) for error, count in ranked[:top]]
    )


def number_free(message: str) -> str:
    """Return the message with one # for every run of digits."""
    return "".join(
        "#" if digits else "".join(run)
        for digits, run in groupby(message, DIGITS.__contains__)
    )
