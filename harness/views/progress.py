"""How far the learner has come, in the terminal and as JSON."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from harness.practice.progress import Progress, Topic

_BAR = 16
_BLOCKS = " ▁▂▃▄▅▆▇█"


def screen(facts: Progress) -> RenderableType:
    """Return the summary: streak, today, topics, pace, weak topics, what comes."""
    if not facts.activity and not facts.solves:
        return Text("Nothing was checked yet: `make kata` starts a kata.")
    parts: list[RenderableType] = [_numbers(facts), Text(), _topics(facts), Text()]
    parts += [_forecast(facts), Text()]
    parts.append(Text("`make progress HTML=1` draws it as plots", style="dim"))
    return Group(*parts)


def _numbers(facts: Progress) -> RenderableType:
    rows = Table.grid(padding=(0, 2))
    rows.add_column(style="dim")
    rows.add_column(overflow="fold")
    for name, told in lines(facts):
        rows.add_row(name, told)
    return rows


def lines(facts: Progress) -> Iterator[tuple[str, Text]]:
    """Yield what is told in one line each: its name and the line."""
    days = several(facts.streak, "day")
    yield "streak", Text(days, style="bold").append(
        f", longest {several(facts.longest, 'day')}", style="dim not bold"
    )
    today = facts.today
    done = f"{today.finished} finished, {today.begun} begun for the first time"
    left = f"{several(today.due, 'review')} due, {today.new_left} new left"
    yield "today", Text(f"{done}; {left}")
    yield "solved", Text(f"{facts.solved} of {facts.katas} katas")
    if facts.solves:
        last = {solve.kata: solve for solve in facts.solves}.values()
        within = sum(solve.pace <= 1 for solve in last)
        yield "time", Text(f"{within} of {len(last)} solved within par the last time")
    if facts.recalls:
        share = sum(one.recalled for one in facts.recalls) / len(facts.recalls)
        predicted = sum(one.predicted for one in facts.recalls) / len(facts.recalls)
        told = f"{share:.0%} of {several(len(facts.recalls), 'repetition')} recalled"
        yield "retention", Text(f"{told}, {predicted:.0%} predicted")
    if facts.mocks:
        mock = facts.mocks[-1]
        yield "mocks", Text(f"{len(facts.mocks)}, the last one {mock.score:.0f} of 100")
    weak = ", ".join(topic.title for topic in facts.weak)
    yield "weak", Text(weak or "no topic", style="yellow" if weak else "")


def _topics(facts: Progress) -> RenderableType:
    table = Table(box=None, padding=(0, 1), pad_edge=False)
    table.add_column("topic", overflow="fold")
    table.add_column("mastery", min_width=_BAR + 5, no_wrap=True)
    for title in ("solved", "time/par"):
        table.add_column(title, justify="right")
    begun = [topic for topic in facts.topics if topic.begun]
    for topic in begun:
        weak = topic in facts.weak
        table.add_row(
            Text(topic.title, style="yellow" if weak else ""),
            _bar(topic),
            f"{topic.solved} of {topic.katas}",
            _pace(topic),
        )
    if rest := len(facts.topics) - len(begun):
        return Group(
            table, Text(f"and {several(rest, 'topic')} not begun", style="dim")
        )
    return table


def _bar(topic: Topic) -> Text:
    full = round(_BAR * topic.mastery)
    told = Text("█" * full, style="green").append("░" * (_BAR - full), style="dim")
    return told.append(f" {topic.mastery:4.0%}", style="")


def _pace(topic: Topic) -> Text:
    if topic.pace is None:
        return Text("–", style="dim")
    return Text(f"{topic.pace:.2f}", style="red" if topic.pace > 1 else "")


def _forecast(facts: Progress) -> RenderableType:
    """Return a bar a day for the reviews to come, with the numbers beneath."""
    most = max(count for _, count in facts.forecast)
    table = Table.grid(padding=(0, 1))
    table.add_column(style="dim")
    for _ in facts.forecast:
        table.add_column(justify="right", min_width=3)
    bars = (
        _BLOCKS[round((len(_BLOCKS) - 1) * count / most)] if most else ""
        for _, count in facts.forecast
    )
    counts = [str(count) if count else "·" for _, count in facts.forecast]
    table.add_row("", *(Text(bar * 2, style="cyan") for bar in bars))
    table.add_row("due", *counts)
    table.add_row("", *(Text(f"{day:%a}", style="dim") for day, _ in facts.forecast))
    return table


def several(number: int, thing: str) -> str:
    """Return a number of things, in the plural where it is not one."""
    return f"{number:,} {thing}{'s' if number != 1 else ''}"


def plain(facts: Progress) -> dict[str, Any]:
    """Return all of it as `progress --json` prints it."""
    told = asdict(facts) | {
        "activity": {day.isoformat(): dict(row) for day, row in facts.activity.items()},
        "forecast": [{"day": day, "due": due} for day, due in facts.forecast],
        "weak": [topic.slug for topic in facts.weak],
    }
    return _iso(told)  # type: ignore[no-any-return]


def _iso(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _iso(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_iso(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value
