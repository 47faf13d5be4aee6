"""Which kata comes next, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from harness.model import Kata, Kind
from harness.practice import schedule
from harness.practice.plan import Plan
from harness.practice.record import Standing
from harness.practice.schedule import Schedule
from harness.practice.settings import Settings


class Turn(IntEnum):
    """Where a kata stands today; the order of definition is the order of choice."""

    DUE = 0
    OPEN = 1
    NEW = 2
    HELD = 3  # new, beyond what the learner wants in a day
    LATER = 4
    TODAY = 5


@dataclass(frozen=True)
class Candidate:
    """A kata, its turn, and the reason in one line.

    `recall` is the chance that it would be solved today; `risk` the chance that it would
    not, raised by up to as much again where its topic is weak.
    """

    kata: Kata
    turn: Turn
    why: str
    recall: float = 0.0
    risk: float = 0.0
    due: date | None = None


def candidates(
    katas: Sequence[Kata],
    plan: Plan,
    standings: Mapping[str, Standing],
    settings: Settings,
    today: date,
) -> list[Candidate]:
    """Return all katas as candidates for today, the best first.

    The same facts, settings and day give the same order. `katas` is the whole library:
    weak topics and today's new katas are told from all of it.
    """
    ours = schedule.of(standings, katas, settings.retention, today)
    left = settings.new_per_day - new_today(standings, today)
    rows = plan.drills(katas), plan.problems(katas)
    last = max(
        (k for k in katas if k.name in standings),
        key=lambda kata: standings[kata.name].latest,
        default=None,
    )
    after_concept = last is not None and last.kind is not Kind.LEETCODE
    places = {kata.name: i for row in rows for i, kata in enumerate(row)}

    def rank(one: Candidate) -> tuple[int, bool, float, int, str]:
        same = (one.kata.kind is not Kind.LEETCODE) == after_concept
        again = one.turn in {Turn.DUE, Turn.LATER}
        name = one.kata.name
        return one.turn, same, -one.risk if again else 0.0, places[name], name

    found = [
        _candidate(kata, standings.get(kata.name, Standing()), ours, today)
        for kata in katas
    ]
    found = [
        _held(one, settings) if one.turn is Turn.NEW and left <= 0 else one
        for one in found
    ]
    return sorted(found, key=rank)


def choose(found: Sequence[Candidate], *, more: bool = False) -> Candidate | None:
    """Return the kata to practise next, or None where today's work is done.

    With `more` it goes on beyond the day's new katas and before reviews are due; a kata of
    today never comes a second time.
    """
    last = Turn.LATER if more else Turn.NEW
    return next((one for one in found if one.turn <= last), None)


def new_today(standings: Mapping[str, Standing], today: date) -> int:
    """Return how many katas were begun for the first time today."""
    return sum(standing.first == today for standing in standings.values())


def _candidate(
    kata: Kata,
    standing: Standing,
    ours: Schedule,
    today: date,
) -> Candidate:
    if standing.first is None:
        kind = "LeetCode" if kata.kind is Kind.LEETCODE else "drill"
        return Candidate(kata, Turn.NEW, f"next new {kind} of the plan")
    worse = ours.weakness(kata)
    recall = ours.recall(standing, today)
    risk = (1 - recall) * (1 + worse)
    due = ours.due(standing, kata)
    about = f"{kata.topics[0]} is a weak topic" if worse >= 0.5 and kata.topics else ""
    if standing.seen == today:
        return Candidate(kata, Turn.TODAY, "practised today", recall, risk, due)
    if due is None or standing.attempt:
        return Candidate(kata, Turn.OPEN, "left unfinished", recall, risk, due)
    if due > today:
        return Candidate(kata, Turn.LATER, f"not due before {due}", recall, risk, due)
    late = (today - due).days
    why = f"review due {f'since {due}' if late else 'today'}: recall {recall:.0%}"
    said = f"{why}, last time {standing.reviews[-1].why}{f'; {about}' if about else ''}"
    return Candidate(kata, Turn.DUE, said, recall, risk, due)


def _held(one: Candidate, settings: Settings) -> Candidate:
    why = f"new, beyond today's {settings.new_per_day}"
    return Candidate(one.kata, Turn.HELD, why)
