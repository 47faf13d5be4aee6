"""The scorecard of a mock interview, and the list of all, for the terminal."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from harness.model import Result, SpeedVerdict
from harness.views.plain import safe

_BAR = 10
_COMPARED = 8


@dataclass(frozen=True)
class Line:
    """One mock interview of the list; its card is None until it is finished."""

    number: int
    mock: str
    begun: float
    title: str
    state: str
    card: Mapping[str, Any] | None


def clock(seconds: float) -> str:
    """Return seconds as minutes and seconds, with a minus where time is over."""
    sign, whole = "-" if seconds < 0 else "", int(abs(seconds))
    return f"{sign}{whole // 60}:{whole % 60:02}"


def anonymous(result: Result, name: str) -> Result:
    """Return a result that does not tell which kata it is of."""
    return replace(result, kata=name)


def growth(result: Result) -> str:
    """Return what was measured of an answer's growth, in a few words."""
    speed = result.speed
    if speed is None or speed.verdict is SpeedVerdict.INCONCLUSIVE:
        return "growth not measured"
    if speed.verdict is SpeedVerdict.TOO_SLOW:
        return f"grows like {speed.grows_like}, expected {speed.expected}"
    return f"as good as {speed.expected}"


def when(seconds: float) -> str:
    """Return a moment in local time."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def facts(line: Line) -> dict[str, Any]:
    """Return a mock as `mocks --json` prints it: the card, or how far it is."""
    if line.card is not None:
        return {"number": line.number, "state": "finished", **line.card}
    return {
        "number": line.number,
        "state": line.state,
        "mock": line.mock,
        "begun": line.begun,
        "title": line.title,
    }


def card(told: Mapping[str, Any], number: int | None = None) -> RenderableType:
    """Return a scorecard: the total, the parts, each criterion with its basis, what next."""
    head = Text()
    name = f"Mock interview {number}" if number else "Mock interview"
    head.append(f"{name}  ", style="bold")
    head.append(f"{told['title']}, {when(told['begun'])}, seed {safe(told['seed'])}")
    total = Text("  ")
    total.append(f"{told['total']:.0f} of 100", style="bold")
    total.append(f"  {told['says']}")
    total.append(
        f"  {told['used_minutes']:g} of {told['minutes']:g} min; {told['ended']}"
        + (f"; paused {told['pause_minutes']:g} min" if told["pauses"] else ""),
        style="dim",
    )
    parts: list[RenderableType] = [head, total]
    for part in told["parts"]:
        parts += [Text(), _heading(part), _criteria(told, part["part"])]
    parts += [Text(), Text("The whole", style="bold"), _criteria(told, None)]
    if told["next"]:
        parts += [Text(), Text("Next", style="bold"), _next(told["next"])]
    return Group(*parts)


def _heading(part: Mapping[str, Any]) -> Text:
    line = Text(f"{part['part']}  ", style="bold")
    if "kata" not in part:
        line.append(safe(part["question"]))
        return line
    line.append(safe(part["title"]), style="bold")
    line.append(
        f"  {part['outcome']}", style="" if part["outcome"] == "solved" else "red"
    )
    about = [part["level"], ", ".join(part["topics"])]
    about += [f"seen {part['seen_before']}"] if part["seen_before"] else []
    line.append(f"  {'  ·  '.join(filter(None, about))}", style="dim")
    return line


def _criteria(told: Mapping[str, Any], part: int | None) -> RenderableType:
    rows = Table.grid(padding=(0, 2))
    for justify in ("left", "left", "right", "left"):
        rows.add_column(justify=justify, overflow="fold")
    for row in told["criteria"]:
        if row["part"] != part:
            continue
        score = row["score"]
        shown = "–" if score is None else f"{score:.0%}"
        style = "dim" if score is None else "green" if score > 0.8 else ""
        rows.add_row(
            row["criterion"].replace("_", " "),
            Text(f"{bar(score)} {shown:>4}", style=style),
            Text(f"{row['weight']:g}", style="dim"),
            Text(safe(row["basis"])),
        )
    return Padding(rows, (0, 0, 0, 3))


def bar(score: float | None) -> str:
    """Return a score as a bar that needs no colour."""
    full = round(_BAR * (score or 0.0))
    return "█" * full + "·" * (_BAR - full)


def _next(found: Sequence[Mapping[str, str]]) -> RenderableType:
    rows = Table.grid(padding=(0, 2))
    for one in found:
        what = (
            f"make kata KATA={one['kata']}"
            if "kata" in one
            else f"notes: {one['read']}"
        )
        rows.add_row(Text(safe(what)), Text(safe(one["why"]), style="dim"))
    return Padding(rows, (0, 0, 0, 3))


def listing(lines: Sequence[Line]) -> RenderableType:
    """Return the list of mocks, and beside each other the criteria of the last ones."""
    table = Table(box=None, padding=(0, 1), pad_edge=False)
    for title in ("", "begun", "profile", "total", "", "min"):
        right = title in {"total", "min"}
        table.add_column(title, justify="right" if right else "left")
    for line in lines:
        told = line.card
        table.add_row(
            str(line.number),
            when(line.begun),
            safe(line.title),
            Text(f"{told['total']:.0f}", style="bold") if told else "–",
            told["says"] if told else line.state,
            f"{told['used_minutes']:.0f}" if told else "–",
        )
    done = [line for line in lines if line.card][-_COMPARED:]
    return Group(table, Text(), _compared(done)) if done else table


def _compared(lines: Sequence[Line]) -> RenderableType:
    table = Table(box=None, padding=(0, 1), pad_edge=False)
    table.add_column("criterion")
    for line in lines:
        table.add_column(f"#{line.number}", justify="right")
    cards = [line.card for line in lines if line.card]
    names = [row["criterion"] for told in cards for row in told["criteria"]]
    for name in dict.fromkeys(names):
        means = [mean(told, name) for told in cards]
        cells = ["–" if one is None else f"{one:.0%}" for one in means]
        table.add_row(name.replace("_", " "), *cells)
    return table


def mean(told: Mapping[str, Any], criterion: str) -> float | None:
    """Return a criterion's mean over the parts, by weight; None where it was not judged."""
    rows = [
        (row["score"], row["weight"])
        for row in told["criteria"]
        if row["criterion"] == criterion and row["score"] is not None
    ]
    weight = sum(each for _, each in rows)
    return sum(score * each for score, each in rows) / weight if weight else None
