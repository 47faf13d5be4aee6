"""The checks of one kata in order: which attempt each belongs to, and how long it took."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from harness.history import Check, History
from harness.model import Kata
from harness.practice import record
from harness.practice.record import Standing


@dataclass(frozen=True)
class Entry:
    """A check, the attempt it belongs to (1 is the first), and the files it graded.

    `seconds` is the time at work since that attempt began; None where that is not known, or
    the attempt had ended before.
    """

    check: Check
    attempt: int
    seconds: float | None
    files: dict[str, str]


@dataclass(frozen=True)
class Timeline:
    """A kata's checks, oldest first, and the number of the attempt going on, if one is."""

    entries: tuple[Entry, ...] = ()
    going_on: int | None = None

    def earlier(self, entry: Entry) -> bool:
        """Return whether a check belongs to an attempt before the one going on."""
        return self.going_on is not None and entry.attempt < self.going_on


def of(store: History, kata: Kata) -> Timeline:
    """Read a kata's timeline from the store."""
    files = {name: files for name, _, _, files in store.sources(kata.name)}
    checks = iter(store.checks(kata.name))
    standing, number, entries = Standing(), 0, []
    for fact in store.facts(kata.name):
        before, standing = standing, record.after(standing, [fact], kata)
        number += _begins(before, standing)
        if fact.kind == "check":
            check = next(checks)
            seconds = _seconds(before, standing)
            name = f"check {check.id}"
            entries.append(Entry(check, max(number, 1), seconds, files[name]))
    return Timeline(tuple(entries), number if standing.attempt else None)


def _begins(before: Standing, after: Standing) -> bool:
    goes_on = after.attempt is not None or after.finished > before.finished
    return before.attempt is None and goes_on


def _seconds(before: Standing, after: Standing) -> float | None:
    if after.finished > before.finished:
        return after.reviews[-1].attempt.seconds
    return after.attempt.seconds if after.attempt else None


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a unified diff between two versions of an attempt."""
    single = len(before) == len(after) == 1
    if single:  # a file from elsewhere bears another name
        before = dict(zip(after, before.values(), strict=True))
    for name in sorted({*before, *after}):
        old, new = (
            files.get(name, "").splitlines(keepends=True) for files in (before, after)
        )
        if old != new and not single:
            yield f"=== {name}"
        for number, line in enumerate(difflib.unified_diff(old, new, n=2)):
            if number > 1:  # the first two name files
                yield line.rstrip("\r\n")
