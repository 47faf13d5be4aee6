r"""Trims with `\s+$`, which is quadratic on a long run of spaces inside a line.

The engine tries every space of the run as a start, walks to the run's end, meets a
letter and begins again one space further. A pattern of this kind stopped Stack Overflow
for half an hour in 2016. `rstrip` looks from the end and is linear.
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
    match = ENTRY.fullmatch(re.sub(r"\s+$", "", line))
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
        text = re.sub(r"\s+$", "", line)
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
    errors: Counter[tuple[str, str]] = Counter()
    malformed = 0
    for record in records:
        if isinstance(record, Malformed):
            malformed += 1
            continue
        levels[record.level] += 1
        if record.level in ERROR_LEVELS:
            errors[record.component, re.sub("[0-9]+", "#", record.message)] += 1
    ranked = sorted(errors.items(), key=lambda item: (-item[1], item[0]))
    return Summary(
        dict(levels), malformed, [(*error, count) for error, count in ranked[:top]]
    )
