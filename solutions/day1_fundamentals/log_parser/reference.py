"""Parse an application's log as a stream: entries, malformed lines, frequent errors.

As a script it sums up a log of any size, or prints its errors in full:

    python -m solutions.day1_fundamentals.log_parser.reference app.log
    python -m solutions.day1_fundamentals.log_parser.reference --errors - < app.log
"""

import argparse
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TextIO

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
    except ValueError:  # the 30th of February has the right form
        return None
    return Entry(time, match["level"], match["component"], match["message"])


def parse(lines: Iterable[str]) -> Iterator[Entry | Malformed]:
    """Yield the log's entries and malformed lines in order, reading lazily."""
    entry: Entry | None = None  # the open one; no more than this is held
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


def main(argv: Sequence[str] | None = None) -> int:
    """Run the script; returns its exit code."""
    options = _arguments(argv)
    try:
        with _open(options.log) as lines:
            records = parse(lines)
            if options.errors:
                _print_errors(records)
            else:
                _print_summary(summarize(records, options.top))
            sys.stdout.flush()
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        print(f"cannot read {options.log}: {error.strerror}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="log_parser", description="Sum up a log: levels and most frequent errors."
    )
    parser.add_argument("log", help="the file to read; - reads standard input")
    parser.add_argument(
        "--top", type=_count, default=5, help="how many errors to list (default: 5)"
    )
    parser.add_argument(
        "--errors",
        action="store_true",
        help="print every error in full as it is found, instead of the summary",
    )
    return parser.parse_args(argv)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no count")
    return int(text)


def _open(log: str) -> "TextIO | nullcontext[TextIO]":
    # One stray byte in a gigabyte of log is no reason to give up: it shows as U+FFFD.
    if log == "-":
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
        return nullcontext(sys.stdin)
    return open(log, encoding="utf-8", errors="replace")


def _print_errors(records: Iterable[Entry | Malformed]) -> None:
    for record in records:
        if isinstance(record, Entry) and record.level in ERROR_LEVELS:
            time = record.time.strftime("%Y-%m-%dT%H:%M:%SZ")
            print(time, record.level, f"{record.component}: {record.message}")
            for line in record.details:
                print(line)


def _print_summary(summary: Summary) -> None:
    print(f"{sum(summary.levels.values()):>9,} entries")
    for level, count in sorted(summary.levels.items()):
        print(f"{count:>9,} {level}")
    print(f"{summary.malformed:>9,} malformed lines")
    if summary.errors:
        print("\nmost frequent errors")
    for component, message, count in summary.errors:
        print(f"{count:>9,} {component}: {message}")


if __name__ == "__main__":
    sys.exit(main())
