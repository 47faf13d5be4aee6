"""The plan of the week: data in katas/week*.toml becomes an order of katas."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from harness.model import LEETCODE, HarnessError, Kata, Level


@dataclass(frozen=True)
class Topic:
    """One subject of a day."""

    slug: str
    title: str


@dataclass(frozen=True)
class Day:
    """One day: its folder of drills, topics in order, LeetCode set, and week's title."""

    folder: str
    title: str
    topics: tuple[Topic, ...]
    leetcode: tuple[str, ...] = ()
    week: str = ""


@dataclass(frozen=True)
class Plan:
    """A week, or several that follow one another."""

    title: str
    days: tuple[Day, ...]

    def drills(self, katas: Iterable[Kata]) -> list[Kata]:
        """Return the drills and hands-on katas in the order of the plan."""
        order = [(day.folder, topic.slug) for day in self.days for topic in day.topics]
        drills = [kata for kata in katas if kata.group != LEETCODE]
        return sorted(drills, key=lambda kata: (_place(kata, order), *_by_level(kata)))

    def problems(self, katas: Iterable[Kata]) -> list[Kata]:
        """Return the LeetCode katas: those of the plan first, then by level."""
        first = [name for day in self.days for name in day.leetcode]
        problems = [kata for kata in katas if kata.group == LEETCODE]
        return sorted(
            problems, key=lambda kata: (_index(kata.name, first), *_by_level(kata))
        )


def load(root: Path) -> Plan:
    """Read the plans below a root, one after the other; raises HarnessError."""
    title, days = "", []
    for path in sorted((root / "katas").glob("week*.toml")):
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            title = title or data["title"]
            days += [_day(day, data["title"]) for day in data["days"]]
        except (ValueError, KeyError, TypeError) as error:
            raise HarnessError(
                f"{path}: not a plan: {error}",
                next_step="mend that file; katas/week1.toml of the original shows how",
            ) from error
    return Plan(title, tuple(days))


def _day(data: dict[str, object], week: str) -> Day:
    topics: list[dict[str, str]] = data["topics"]  # type: ignore[assignment]
    problems: list[str] = data.get("leetcode", [])  # type: ignore[assignment]
    return Day(
        folder=str(data["folder"]),
        title=str(data["title"]),
        topics=tuple(Topic(topic["slug"], topic["title"]) for topic in topics),
        leetcode=tuple(problems),
        week=week,
    )


def _place(kata: Kata, order: list[tuple[str, str]]) -> int:
    return _index((kata.group, kata.topics[0] if kata.topics else ""), order)


def _index(
    item: object, items: list[object] | list[str] | list[tuple[str, str]]
) -> int:
    return items.index(item) if item in items else len(items)  # type: ignore[arg-type]


def _by_level(kata: Kata) -> tuple[int, str]:
    return list(Level).index(kata.level), kata.name
