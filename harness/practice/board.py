"""The plan as a board: days, topics, katas, and where the learner stands with each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from harness.model import LEETCODE, Kata
from harness.practice.plan import Day, Plan
from harness.practice.record import Standing
from harness.practice.schedule import Schedule


class State(StrEnum):
    """How far the learner got with a kata; the order of definition is that of progress."""

    NEW = "new"
    TRIED = "tried"
    ACCEPTED = "accepted"


@dataclass(frozen=True)
class Place:
    """A kata with its state, and the day its next review is due; None before a first."""

    kata: Kata
    state: State
    due: date | None = None


@dataclass(frozen=True)
class Section:
    """A topic of a day, or its LeetCode set, with its katas in the plan's order."""

    title: str
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Page:
    """A day of the board. `on` is its date where the plan has a start."""

    number: int
    title: str
    week: str
    on: date | None
    sections: tuple[Section, ...]

    @property
    def places(self) -> list[Place]:
        """Return all of the day's katas."""
        return [place for section in self.sections for place in section.places]


def places(
    katas: Sequence[Kata],
    standings: Mapping[str, Standing],
    accepted: frozenset[str],
    ours: Schedule,
) -> dict[str, Place]:
    """Return each kata's place by its name."""
    return {
        kata.name: Place(
            kata,
            _state(kata.name, standings, accepted),
            ours.due(standings.get(kata.name, Standing()), kata),
        )
        for kata in katas
    }


def pages(
    plan: Plan, katas: Iterable[Kata], found: Mapping[str, Place], start: date | None
) -> list[Page]:
    """Return the days of the plan. LeetCode katas that no day names are on none."""
    drills = [kata for kata in plan.drills(katas) if kata.group != LEETCODE]
    return [
        Page(
            number,
            day.title,
            day.week,
            start + timedelta(days=number - 1) if start else None,
            tuple(_sections(day, drills, found)),
        )
        for number, day in enumerate(plan.days, 1)
    ]


def _sections(
    day: Day, drills: Sequence[Kata], found: Mapping[str, Place]
) -> Iterable[Section]:
    own = [kata for kata in drills if kata.group == day.folder]
    slugs = [topic.slug for topic in day.topics]
    for topic in day.topics:
        yield Section(
            topic.title,
            tuple(found[k.name] for k in own if k.topics[:1] == (topic.slug,)),
        )
    rest = [kata for kata in own if not kata.topics or kata.topics[0] not in slugs]
    if rest:
        yield Section("Others", tuple(found[kata.name] for kata in rest))
    if day.leetcode:
        yield Section(
            "LeetCode", tuple(found[name] for name in day.leetcode if name in found)
        )


def _state(
    name: str, standings: Mapping[str, Standing], accepted: frozenset[str]
) -> State:
    if name in accepted:
        return State.ACCEPTED
    tried = name in standings and standings[name].first is not None
    return State.TRIED if tried else State.NEW
