"""A year of practice by one schedule or another, on simulated learners.

`python tests/schedules.py` prints the rows of the table in docs/rotation.md.
"""

import random
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from learners import NATURES, Learner, later

from harness.model import Kata, Kind, Level
from harness.practice import record, rotation
from harness.practice.plan import Plan
from harness.practice.record import Standing
from harness.practice.settings import Settings

DAYS = 365
KATAS = 250
FROM = 60  # judged from this day on: all katas are begun by then
FIXED = (1, 7, 18, 35)
NEW = Settings().new_per_day
TARGET = Settings().retention


def library(count=KATAS):
    """Return as many katas, drills and LeetCode in turn, of 25 topics."""
    return [
        Kata(
            f"kata_{i:03}",
            Path("leetcode" if i % 2 else f"day{1 + i % 7}_x") / f"kata_{i:03}",
            Path("solutions"),
            f"Kata {i}",
            Kind.LEETCODE if i % 2 else Kind.DRILL,
            Level.EASY,
            (f"topic_{i % 25}",),
            15,
            ("a", "b"),
        )
        for i in range(count)
    ]


@dataclass(frozen=True)
class Year:
    """What came of a year.

    `recalled` is the share of reviews that succeeded; `known` the mean chance of recall of all
    katas, over the days, and `left` that of the last day; both true ones, which no schedule
    sees. `busiest` is the most reviews of a day.
    """

    reviews: int
    recalled: float
    known: float
    left: float
    busiest: int


def year(learner, schedule, days=DAYS):
    """Practise for a year by a schedule: each day it yields the katas to attempt."""
    recalled, known, busy = [], [], Counter()
    for number in range(days):
        day = later(number)
        if number >= FROM:
            chances = [learner.recall(name, day) for name in learner.memories]
            known.append(sum(chances) / len(chances))
        for minute, kata in enumerate(schedule.today(day)):
            facts, success = learner.attempt(kata, day, 2 * minute)
            schedule.told(kata, day, facts, success)
            if success is not None:
                busy[number] += 1
                recalled += [success] if number >= FROM else []
    return Year(
        sum(busy.values()),
        sum(recalled) / len(recalled),
        sum(known) / len(known),
        known[-1],
        max(busy.values()),
    )


class Ours:
    """The rotation itself, asked again after each attempt, as `make kata` does."""

    def __init__(self, katas):
        self.katas = katas
        self.standings = {}

    def today(self, day):
        while choice := rotation.choose(
            rotation.candidates(
                self.katas, Plan("", ()), self.standings, Settings(), day
            )
        ):
            yield choice.kata

    def told(self, kata, day, facts, success):
        before = self.standings.get(kata.name, Standing())
        self.standings[kata.name] = record.after(before, facts, kata)


class Fixed:
    """Reviews 1, 7, 18 and 35 days after one another; from the start after a failure.

    After the last interval a kata is left alone, or comes every 35 days.
    """

    def __init__(self, katas, *, goes_on):
        self.katas, self.goes_on = katas, goes_on
        self.due, self.step = {}, {}

    def today(self, day):
        yield from [k for k in self.katas if self.due.get(k.name) == day]
        yield from [k for k in self.katas if k.name not in self.step][:NEW]

    def told(self, kata, day, facts, success):
        self.step[kata.name] = step = self.step[kata.name] + 1 if success else 0
        if step < len(FIXED) or self.goes_on:
            self.due[kata.name] = day + timedelta(FIXED[min(step, len(FIXED) - 1)])


class Shuffled:
    """So many reviews a day in random order, among the katas begun."""

    def __init__(self, katas, a_day):
        self.katas, self.a_day = katas, a_day
        self.begun = 0
        self.chance = random.Random(1)

    def today(self, day):
        # A fraction of a review a day: now and then one more.
        count = int(self.a_day) + (self.chance.random() < self.a_day % 1)
        seen, new = self.katas[: self.begun], self.katas[self.begun :][:NEW]
        self.begun += len(new)
        yield from self.chance.sample(seen, min(count, len(seen)))
        yield from new

    def told(self, kata, day, facts, success):
        pass


def as_good(nature, katas, known):
    """Return the year of random order that keeps as much known with the fewest reviews."""
    low, high = 0.5, float(len(katas))
    while high - low > 0.5:
        middle = (low + high) / 2
        found = year(Learner(nature), Shuffled(katas, middle))
        low, high = (low, middle) if found.known >= known else (middle, high)
    return year(Learner(nature), Shuffled(katas, high))


def years(nature, katas):
    """Return the year of each schedule by its name."""
    ours = year(Learner(nature), Ours(katas))
    return {
        "this one": ours,
        "1/7/18/35, then every 35": year(Learner(nature), Fixed(katas, goes_on=True)),
        "1/7/18/35, then never": year(Learner(nature), Fixed(katas, goes_on=False)),
        "random, as many": year(Learner(nature), Shuffled(katas, ours.reviews / DAYS)),
        "random, as good": as_good(nature, katas, ours.known),
    }


def rows(nature, found):
    """Yield the lines of the table for one learner."""
    for name, one in found.items():
        yield (
            f"| {nature.name} | {name} | {one.reviews:,} | {one.recalled:.1%} |"
            f" {one.known:.1%} | {one.left:.1%} | {one.busiest} |"
        )


if __name__ == "__main__":
    for law in NATURES:
        for line in rows(law, years(law, library())):
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
