"""How far the learner has come: what the standings and the days add up to."""

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise

from fsrs import Rating

from harness.model import Kata
from harness.practice import board, record, rotation, schedule
from harness.practice.board import Place, State
from harness.practice.plan import Plan
from harness.practice.record import Standing
from harness.practice.schedule import Schedule
from harness.practice.settings import Settings

FORECAST = 14  # days
# What a solved kata counts for: help, or more than par, halves it.
_WORTH = {Rating.Again: 0.0, Rating.Hard: 0.5, Rating.Good: 1.0, Rating.Easy: 1.0}
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Today:
    """The day's work: finished, begun for the first time, and what is left of both."""

    finished: int
    begun: int
    due: int
    new_left: int


@dataclass(frozen=True)
class Solve:
    """A solved attempt: the how manieth of its kata, and its time at work against par."""

    kata: str
    day: date
    number: int
    seconds: float
    par: float

    @property
    def pace(self) -> float:
        """Return the time as a multiple of par."""
        return self.seconds / self.par


@dataclass(frozen=True)
class Topic:
    """A topic: how many katas it has, how many were begun and solved, how well they sit.

    `mastery`, 0 to 1, is a mean over its katas: each counts with its recall of today, half
    of it where the last attempt was hard, and not at all where it is new or was given up.
    `pace` is the median time over par of the last solves; `weak` the share of last reviews
    that were hard or failed.
    """

    slug: str
    title: str
    katas: int
    begun: int
    solved: int
    mastery: float
    pace: float | None
    weak: float


@dataclass(frozen=True)
class Recall:
    """A repetition: the chance of success predicted for it, and whether it succeeded."""

    day: date
    predicted: float
    recalled: bool


@dataclass(frozen=True)
class MockScore:
    """A finished mock interview: its profile's title, and its total of 100."""

    day: date
    title: str
    score: float


@dataclass(frozen=True)
class Progress:
    """All of it, for one day. `activity` has checks by day and verdict."""

    day: date
    streak: int
    longest: int
    today: Today
    katas: int
    solved: int
    topics: tuple[Topic, ...]
    solves: tuple[Solve, ...]
    recalls: tuple[Recall, ...]
    forecast: tuple[tuple[date, int], ...]
    activity: Mapping[date, Mapping[str, int]]
    retention: float
    mocks: tuple[MockScore, ...] = ()

    @property
    def weak(self) -> list[Topic]:
        """Return the topics that went badly of late, the worst first."""
        weak = [topic for topic in self.topics if topic.weak >= 0.5]
        return sorted(weak, key=lambda topic: -topic.weak)


def report(
    katas: Sequence[Kata],
    plan: Plan,
    standings: Mapping[str, Standing],
    *,
    accepted: frozenset[str],
    days: Iterable[tuple[str, str, int]],
    settings: Settings,
    today: date,
    mocks: Iterable[MockScore] = (),
) -> Progress:
    """Return where the learner stands on a day; `days` is as the store counts checks."""
    activity: dict[date, dict[str, int]] = {}
    for day, verdict, checks in days:
        activity.setdefault(date.fromisoformat(day), {})[verdict] = checks
    ours = schedule.of(standings, katas, settings.retention, today)
    places = board.places(katas, standings, accepted, ours)
    runs = _runs(activity)
    forecast = _forecast(places.values(), today)
    known = {k.name: k for k in katas if k.name in standings}
    return Progress(
        day=today,
        streak=next((n for last, n in runs if last >= today - _DAY), 0),
        longest=max((n for _, n in runs), default=0),
        today=_today(katas, standings, settings, today, due=forecast[0][1]),
        katas=len(katas),
        solved=sum(place.state is State.ACCEPTED for place in places.values()),
        topics=tuple(_topics(katas, plan, standings, places, ours=ours, today=today)),
        solves=tuple(
            sorted(
                (
                    solve
                    for name, kata in known.items()
                    for solve in _solves(standings[name], kata)
                ),
                key=lambda solve: solve.day,
            )
        ),
        recalls=tuple(_recalls(standings[name] for name in known)),
        forecast=forecast,
        activity=activity,
        retention=settings.retention,
        mocks=tuple(mocks),
    )


def _runs(days: Iterable[date]) -> list[tuple[date, int]]:
    """Return each run of days without a gap: its last day and its length."""
    ordered = sorted(days)
    runs = [(day, 1) for day in ordered[:1]]
    for before, day in pairwise(ordered):
        if day - before == _DAY:
            runs[-1] = (day, runs[-1][1] + 1)
        else:
            runs.append((day, 1))
    return runs


def _today(
    katas: Sequence[Kata],
    standings: Mapping[str, Standing],
    settings: Settings,
    today: date,
    due: int,
) -> Today:
    begun = rotation.new_today(standings, today)
    finished = sum(
        review.day == today for one in standings.values() for review in one.reviews
    )
    new = sum(kata.name not in standings for kata in katas)
    left = min(new, max(0, settings.new_per_day - begun))
    return Today(finished, begun, due, left)


def _forecast(places: Iterable[Place], today: date) -> tuple[tuple[date, int], ...]:
    """Return the reviews due on each of the next days; what is overdue is due today."""
    dues = Counter(max(place.due, today) for place in places if place.due)
    days = [today + timedelta(days=i) for i in range(FORECAST)]
    return tuple((day, dues[day]) for day in days)


def _recalls(standings: Iterable[Standing]) -> Iterator[Recall]:
    """Yield the repetitions by day, each with the chance that was predicted on that day."""
    repetitions = sorted(
        (
            Recall(review.day, review.recall, review.rating is not Rating.Again)
            for standing in standings
            for review in standing.reviews
            if review.recall is not None
        ),
        key=lambda one: one.day,
    )
    seen = schedule.UNKNOWN
    for _, group in groupby(repetitions, key=lambda one: one.day):
        lasting, day = schedule.expected(seen), list(group)
        for one in day:
            yield Recall(one.day, record.scaled(one.predicted, lasting), one.recalled)
        seen = schedule.after(seen, ((one.predicted, one.recalled) for one in day))


def _solves(standing: Standing, kata: Kata) -> Iterator[Solve]:
    first = standing.finished - len(standing.reviews) + 1
    for number, review in enumerate(standing.reviews, first):
        seconds = review.attempt.seconds
        if review.rating is not Rating.Again and seconds is not None:
            yield Solve(kata.name, review.day, number, seconds, 60.0 * kata.minutes)


def _topics(
    katas: Sequence[Kata],
    plan: Plan,
    standings: Mapping[str, Standing],
    places: Mapping[str, Place],
    *,
    ours: Schedule,
    today: date,
) -> Iterator[Topic]:
    titles = {topic.slug: topic.title for day in plan.days for topic in day.topics}
    groups: dict[str, list[Kata]] = {}
    for kata in [*plan.drills(katas), *plan.problems(katas)]:
        for slug in kata.topics[:1]:
            groups.setdefault(slug, []).append(kata)
    for slug, group in groups.items():
        rows = [(standings[k.name], k) for k in group if k.name in standings]
        paces = [solves[-1].pace for row in rows if (solves := list(_solves(*row)))]
        yield Topic(
            slug,
            titles.get(slug, slug.replace("_", " ")),
            len(group),
            len(rows),
            sum(places[k.name].state is State.ACCEPTED for k in group),
            sum(_mastery(standing, ours, today) for standing, _ in rows) / len(group),
            statistics.median(paces) if paces else None,
            ours.weak.get(slug, 0.0),
        )


def _mastery(standing: Standing, ours: Schedule, today: date) -> float:
    if not standing.reviews:
        return 0.0
    return _WORTH[standing.reviews[-1].rating] * ours.recall(standing, today)
