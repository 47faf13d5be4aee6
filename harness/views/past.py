"""Earlier attempts at a kata: each check with what changed. Rich renderables, and JSON."""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from harness.history import Check
from harness.model import Verdict
from harness.practice.timeline import Entry
from harness.views import reading
from harness.views.plain import safe

_STYLES = {"+": "green", "-": "red", "@": "cyan", "=": "bold"}


@dataclass(frozen=True)
class Version:
    """A check and its changes against the one before, a line each; None: covered."""

    entry: Entry
    changes: tuple[str, ...] | None


def latest(checks: Sequence[Check]) -> RenderableType:
    """Return a table of checks of several katas."""
    if not checks:
        return Text("Nothing was checked yet: `make kata` starts a kata.")
    table = Table(box=None, padding=(0, 2), pad_edge=False)
    for title in ("check", "when", "kata", "verdict"):
        table.add_column(title, overflow="fold")
    for one in checks:
        verdict = Text(one.verdict, style=_colour(one.verdict))
        table.add_row(str(one.id), _when(one.at), Text(one.kata), verdict)
    return Group(table, Text("\n`make history KATA=…` shows their code", style="dim"))


def versions(
    kata: str, found: Sequence[Version], reference: Mapping[str, str]
) -> RenderableType:
    """Return a kata's checks, the newest last, and then the reference."""
    if not found and not reference:
        return Text(f"{kata} was not checked yet")
    parts: list[RenderableType] = []
    attempt = 0
    for one in found:
        if one.entry.attempt != attempt:
            attempt = one.entry.attempt
            title = f"{kata}, attempt {attempt}"
            parts += [Text(), Rule(title, align="left", style="dim")]
        parts += [_headline(one.entry), _changes(one.changes)]
    for name, text in reference.items():
        parts += [Text(), Rule(f"reference: {name}", align="left", style="dim")]
        parts.append(reading.code(text))
    return Group(*parts)


def _headline(entry: Entry) -> Text:
    verdict = entry.check.verdict
    line = Text(f"check {entry.check.id}  ", style="bold")
    line.append(verdict, style=f"bold {_colour(verdict)}")
    line.append(f"  {_when(entry.check.at)}", style="dim")
    if entry.seconds is not None:
        line.append(f"  after {_spent(entry.seconds)}")
    return line


def _changes(lines: tuple[str, ...] | None) -> RenderableType:
    if lines is None:
        return Padding(Text("covered", style="dim"), (0, 0, 1, 2))
    if not lines:
        return Padding(Text("nothing changed", style="dim"), (0, 0, 1, 2))
    told = Text()
    for line in lines:
        told.append("\n" if told else "")
        told.append(safe(line), style=_STYLES.get(line[:1], ""))
    return Padding(told, (0, 0, 1, 2))


def _colour(verdict: str) -> str:
    if verdict == Verdict.ACCEPTED:
        return "green"
    return "yellow" if verdict == Verdict.STYLE else "red"


def _when(at: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(at))


def _spent(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02} min"


def check(one: Check) -> dict[str, Any]:
    """Return a check's facts; `at` is in seconds since the epoch."""
    return {"check": one.id, "kata": one.kata, "at": one.at, "verdict": one.verdict}


def facts(found: Iterable[Version], reference: Mapping[str, str]) -> dict[str, Any]:
    """Return checks and reference as `history --json` prints them; covered code is null."""
    return {
        "checks": [
            check(one.entry.check)
            | {
                "attempt": one.entry.attempt,
                "seconds": one.entry.seconds,
                "diff": None if one.changes is None else list(one.changes),
                "source": None if one.changes is None else one.entry.files,
            }
            for one in found
        ],
        "reference": dict(reference) or None,
    }
