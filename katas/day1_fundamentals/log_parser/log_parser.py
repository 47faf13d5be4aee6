from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime


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
    raise NotImplementedError


def parse(lines: Iterable[str]) -> Iterator[Entry | Malformed]:
    """Yield the log's entries and malformed lines in order, reading lazily."""
    raise NotImplementedError


def summarize(records: Iterable[Entry | Malformed], top: int = 5) -> Summary:
    """Count entries by level, malformed lines, and the `top` most frequent errors."""
    raise NotImplementedError
