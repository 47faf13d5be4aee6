"""A result on one screen, a statement, a list: rich renderables."""

from collections.abc import Iterable
from typing import Literal

from rich.console import Console, Group, RenderableType
from rich.filesize import decimal
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

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
from harness.views.plain import safe, shorten

_LINES_SHOWN = 8
_BAR = 20


def console(*, stderr: bool = False) -> Console:
    """Return the console all text goes through: no colour where nobody would see it."""
    return Console(stderr=stderr, highlight=False, soft_wrap=False, emoji=False)


def check(facts: Result, *, full: bool = False) -> RenderableType:
    """Return one screen that tells a learner what became of an attempt."""
    parts: list[RenderableType] = [_headline(facts)]
    if facts.message:
        parts.append(_indent(safe(facts.message)))
    if facts.failures:
        parts.append(_first_failure(facts.failures[0]))
        if facts.lesson:
            parts.append(_lesson(facts.lesson))
        parts.append(_rest(facts))
    if facts.speed:
        parts.append(
            _speed(facts.speed, full=full or facts.verdict is Verdict.TOO_SLOW)
        )
    if facts.style and not facts.style.clean and not facts.failures:
        parts.append(_style(facts.style))
    if facts.output.strip() and not facts.accepted:
        parts.append(_printed(facts.output))
    return Group(*parts)


def _headline(facts: Result) -> Text:
    good = facts.accepted
    colour = "green" if good else "yellow" if facts.verdict is Verdict.STYLE else "red"
    line = Text()
    line.append(f"{'✓' if good else '✗'} {facts.verdict}", style=f"bold {colour}")
    line.append(f"  {facts.kata}", style="bold")
    if facts.total:
        line.append(f"  {facts.passed} of {facts.total} tests passed")
    if facts.style and not facts.failures:
        line.append("  style clean" if facts.style.clean else "  style: see below")
    line.append(f"  {facts.seconds:.1f} s", style="dim")
    return line


def _first_failure(failure: Failure) -> RenderableType:
    rows = Table.grid(padding=(0, 2))
    rows.add_column(style="dim", no_wrap=True)
    rows.add_column(overflow="fold")
    about = [
        ("test", failure.test),
        ("example" if failure.counterexample else "call", failure.call),
        ("expected", failure.expected),
        ("got", failure.got),
        ("why", _why(failure)),
    ]
    for label, text in about:
        if text:
            rows.add_row(label, Text(shorten(safe(text))))
    if failure.line:
        source = f": {safe(failure.source)}" if failure.source else ""
        rows.add_row("yours", Text(f"line {failure.line}{source}"))
    difference = _difference(failure)
    if difference:
        rows.add_row("differs", Text(difference))
    return Padding(rows, (1, 0, 0, 2))


def _why(failure: Failure) -> str:
    if failure.kind is Verdict.INCOMPLETE and failure.message == "NotImplementedError":
        return "this is not written yet"
    if failure.kind is Verdict.TIME_LIMIT:
        return f"it did not end in time; {failure.message}".rstrip("; ")
    return failure.message


def _difference(failure: Failure) -> str:
    """Return where two long values part, for eyes that would have to search."""
    a, b = failure.expected, failure.got
    if max(len(a), len(b)) < 80 or not a or not b:
        return ""
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), None)
    if at is None:
        return f"one goes on: {len(a)} characters expected, {len(b)} got"
    start = max(0, at - 15)
    return safe(
        f"from character {at}: …{a[start : at + 25]}… became …{b[start : at + 25]}…"
    )


def _lesson(text: str) -> RenderableType:
    first, _, rest = text.partition("\n\n")
    told = Text("This looks like: ", style="bold")
    told.append(" ".join(first.split()), style="not bold")
    if rest:
        told.append("\n" + " ".join(rest.split()), style="not bold")
    return Padding(told, (1, 0, 0, 2))


def _rest(facts: Result) -> RenderableType:
    if not facts.failures[0].test:
        return Text()  # it could not be loaded: nothing ran
    names = [failure.test for failure in facts.failures[1:]]
    unknown = facts.total - facts.passed - len(facts.failures)
    said = []
    if names:
        shown = ", ".join(names[:4]) + (" …" if len(names) > 4 else "")
        said.append(f"{len(names)} more failed: {safe(shown)}")
    if unknown > 0:
        said.append(f"{unknown} did not run to their end")
    return _indent("\n".join(said)) if said else Text()


def _speed(facts: Speed, *, full: bool) -> RenderableType:
    last = facts.sizes[-1]
    times = (
        f"{_time(last.attempt_s)} against the reference's {_time(last.reference_s)} "
        f"at n = {last.n:,} ({last.ratio:.1f} ×)"
    )
    match facts.verdict:
        case SpeedVerdict.TOO_SLOW:
            line = f"speed  grows like {facts.grows_like}, expected {facts.expected}: {times}"
        case SpeedVerdict.OK:
            line = f"speed  as good as {facts.expected}: {times}"
        case _:
            line = f"speed  not judged, too little to measure: {times}"
    if facts.memory:
        line += f"\n{_memory(facts.memory)}"
    if not full:
        return _indent(line)
    return Group(_indent(line), Padding(_sizes(facts.sizes), (0, 0, 0, 4)))


def _memory(facts: Memory) -> str:
    ours, theirs = decimal(facts.attempt), decimal(facts.reference)
    return (
        f"memory {ours} at its peak against the reference's {theirs} "
        f"at n = {facts.n:,} ({facts.ratio:.1f} ×)"
        f"{'; O(1) will do' if facts.lavish else ''}"
    )


def _sizes(sizes: Iterable[Size]) -> Table:
    rows = list(sizes)
    most = max(size.ratio for size in rows)
    table = Table(box=None, padding=(0, 2), pad_edge=False)
    for title in ("n", "yours", "reference", "ratio"):
        table.add_column(title, justify="right")
    table.add_column("")
    for size in rows:
        bar = "█" * max(1, round(_BAR * size.ratio / most))
        times = _time(size.attempt_s), _time(size.reference_s)
        table.add_row(f"{size.n:,}", *times, f"{size.ratio:.1f}", bar)
    return table


def _time(seconds: float) -> str:
    for unit, scale in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= scale or unit == "µs":
            return f"{seconds / scale:.3g} {unit}"
    return ""


def _style(facts: Style) -> RenderableType:
    lines = [f"ruff   {line}" for line in facts.ruff]
    if not facts.black:
        lines.append("black  would lay it out in another way")
    if len(lines) > _LINES_SHOWN:
        lines[_LINES_SHOWN:] = [f"… and {len(lines) - _LINES_SHOWN} more"]
    return _indent(safe("\n".join([*lines, "`make fix` mends what can be mended"])))


def _printed(output: str) -> RenderableType:
    lines = output.rstrip().splitlines()
    more = (
        f"\n… and {len(lines) - _LINES_SHOWN} lines more"
        if len(lines) > _LINES_SHOWN
        else ""
    )
    shown = "\n".join(shorten(line, 160) for line in lines[:_LINES_SHOWN])
    return _indent(f"printed\n{safe(shown)}{more}")


def _indent(text: str) -> RenderableType:
    return Padding(Text(text), (0, 0, 0, 2))


def candidates(rows: Iterable[tuple[str, str, str, str]]) -> RenderableType:
    """Return a table of candidates: kata, turn, risk, reason; the first is the choice."""
    table = Table(box=None, padding=(0, 1), pad_edge=False)
    for title in ("kata", "turn", "risk", "why"):
        justify: Literal["left", "right"] = "right" if title == "risk" else "left"
        table.add_column(title, justify=justify, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    return table
