"""Walks all the errors once for every kind: quadratic where kinds are many.

`list.count` inside a loop is a loop inside a loop. A Counter adds each error to its
kind as it comes by, and does not keep the errors.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

ERROR_LEVELS = frozenset({"ERROR", "CRITICAL"})
DATE = re.compile(r"\d{4}-\d\d-\d\d")
ENTRY = re.compile(
    r"(?P<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) "
    r"(?P<level>DEBUG|INFO|WARNING|ERROR|CRITICAL) "
    r"(?P<component>[\w.-]+): "
    r"(?P<message>.+)"
)


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
    match = ENTRY.fullmatch(line.rstrip())
    if match is None:
        return None
    try:
        time = datetime.fromisoformat(match["time"])
    except ValueError:
        return None
    return Entry(time, match["level"], match["component"], match["message"])


def parse(lines: Iterable[str]) -> Iterator[Entry | Malformed]:
    """Yield the log's entries and malformed lines in order, reading lazily."""
    entry: Entry | None = None
    details: list[str] = []
    for number, line in enumerate(lines, start=1):
        text = line.rstrip()
        if not text:
            continue
        if entry is not None and not DATE.match(text):
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
    errors: list[tuple[str, str]] = []
    malformed = 0
    for record in records:
        if isinstance(record, Malformed):
            malformed += 1
            continue
        levels[record.level] += 1
        if record.level in ERROR_LEVELS:
            errors.append((record.component, re.sub("[0-9]+", "#", record.message)))
    ranked = sorted((-errors.count(error), error) for error in set(errors))
    return Summary(
        dict(levels), malformed, [(*error, -count) for count, error in ranked[:top]]
    )
