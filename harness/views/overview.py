"""Many katas at once: a list, the plan's board. Rich renderables."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from harness.practice.board import Page, Place, State

_SIGN = {
    State.NEW: ("·", "dim"),
    State.TRIED: ("…", "yellow"),
    State.ACCEPTED: ("✓", "green"),
}


def katas(places: Iterable[Place], today: date, *, hide: bool) -> RenderableType:
    """Return a table of katas; with `hide` their level and topics are left out."""
    table = Table(box=None, padding=(0, 1), pad_edge=False)
    titles = ["kata", "day", "kind", "level", "par", "topics", "next"]
    if hide:
        titles = [title for title in titles if title not in {"level", "topics"}]
    for title in titles:
        justify: Literal["left", "right"] = (
            "right" if title in {"par", "day"} else "left"
        )
        width = 16 if title == "kata" else None
        table.add_column(title, justify=justify, overflow="fold", min_width=width)
    for place in places:
        kata = place.kata
        cells = {
            "kata": Text(kata.name),
            "day": Text(str(kata.day) if kata.day else "–"),
            "kind": Text(kata.kind),
            "level": Text(kata.level),
            "par": Text(f"{kata.minutes} min"),
            "topics": Text(", ".join(kata.topics)),
            "next": _next(place, today),
        }
        table.add_row(*(cells[title] for title in titles))
    return table


def _next(place: Place, today: date) -> Text:
    """Return a kata's sign with the day of its next review; nothing for a new one."""
    if place.state is State.NEW:
        return Text()
    sign = Text(*_SIGN[place.state])
    if place.due:
        sign.append(f" {place.due}", "red" if place.due <= today else "dim")
    return sign


def board(pages: Sequence[Page], today: date) -> RenderableType:
    """Return the plan, a day after the other, each with its topics and katas."""
    parts: list[RenderableType] = []
    week = ""
    for page in pages:
        if page.week != week:
            week = page.week
            parts.append(Text(week, style="bold"))
        parts += ["", _headline(page, today), _sections(page, today)]
    parts.append(Text("\n· new  … tried  ✓ accepted", style="dim"))
    return Group(*parts)


def _headline(page: Page, today: date) -> Text:
    places = page.places
    done = sum(place.state is State.ACCEPTED for place in places)
    line = Text(f"Day {page.number}  ", style="bold")
    line.append(page.title)
    if page.on:
        line.append(f"  {page.on:%a} {page.on}", style="dim")
        if page.on == today:
            line.append("  today", style="bold cyan")
    line.append(f"  {done} of {len(places)}", style="green" if done else "dim")
    return line


def _sections(page: Page, today: date) -> RenderableType:
    rows = Table.grid(padding=(0, 2))
    rows.add_column(style="dim", overflow="fold", ratio=2)
    rows.add_column(overflow="fold", ratio=5)
    for section in page.sections:
        told = Text()
        for place in section.places:
            sign, style = _SIGN[place.state]
            told.append("\n" if told else "")
            told.append(f"{sign} ", style=style)
            told.append(place.kata.name)
            if place.due:
                told.append("  ").append_text(_due(place, today))
        rows.add_row(f"  {section.title}", told or Text("–", style="dim"))
    return rows


def _due(place: Place, today: date) -> Text:
    if place.due is None:
        return Text("")
    if place.due <= today:
        return Text(
            f"due since {place.due}" * (place.due < today) or "due today", "red"
        )
    return Text(f"due {place.due}", style="dim")
