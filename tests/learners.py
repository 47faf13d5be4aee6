"""Simulated learners: they forget by a law of their own, and leave facts like a person's.

Nothing here is taken from the scheduler. A kata's memory has a half-life in days; the chance
of recall halves with each (exponential, where fsrs assumes a power law). A success makes
the half-life longer, the more so the closer to being forgotten the kata was; a failure sets it
back. A slower memory also shows: more time, more failed checks, more hints.
"""

import math
import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from harness.history import Fact
from harness.model import Verdict

_FAILURES = (
    Verdict.WRONG_ANSWER,
    Verdict.WRONG_ANSWER,
    Verdict.RUNTIME_ERROR,
    Verdict.TOO_SLOW,
    Verdict.SYNTAX_ERROR,
    Verdict.STYLE,
)
FIRST = date(2026, 1, 5)


@dataclass(frozen=True)
class Nature:
    """How a learner forgets: half-life (days) after the first meeting, and its growth.

    A success at recall p multiplies the half-life by 1 + growth * (1 - p) ** 0.5.
    """

    name: str
    half_life: float
    growth: float


SLOW = Nature("slow forgetting", 30, 5.0)
MEDIUM = Nature("medium forgetting", 15, 4.0)
FAST = Nature("fast forgetting", 7, 3.0)
NATURES = (SLOW, MEDIUM, FAST)


@dataclass
class Memory:
    """What one learner keeps of one kata. Some katas are harder than others."""

    half_life: float
    day: date


class Learner:
    """Attempts katas; the same seed gives the same year."""

    def __init__(self, nature, seed=0):
        self.nature = nature
        self.chance = random.Random(seed)
        self.memories = {}

    def recall(self, name, day):
        """Return the true chance that the learner solves a kata on a day."""
        memory = self.memories[name]
        return 0.5 ** ((day - memory.day).days / memory.half_life)

    def attempt(self, kata, day, minute=0):
        """Attempt a kata; return what happened as facts, and whether it was recalled.

        A first attempt recalls nothing: None.
        """
        at = moment(day) + 60.0 * minute
        if kata.name not in self.memories:
            return self._meet(kata, day, at), None
        chance = self.recall(kata.name, day)
        recalled = self.chance.random() < chance
        memory = self.memories[kata.name]
        if recalled:
            memory.half_life *= 1 + self.nature.growth * (1 - chance) ** 0.5
        else:
            memory.half_life = max(self.nature.half_life / 2, memory.half_life / 4)
        memory.day = day
        return self._facts(kata, at, solved=recalled, ease=chance), recalled

    def _meet(self, kata, day, at):
        hardness = math.exp(self.chance.gauss(0, 0.4))
        self.memories[kata.name] = Memory(self.nature.half_life / hardness, day)
        solved = self.chance.random() < 0.8 / hardness**0.5
        return self._facts(kata, at, solved=solved, ease=0.8 / hardness)

    def _facts(self, kata, at, *, solved, ease):
        """Return an attempt's facts: the harder it was, the longer and the more checks."""
        facts = [Fact(at, kata.name, "started")]
        pace = math.exp(self.chance.gauss(-0.2 - 0.6 * min(1.0, ease), 0.35))
        seconds = 60.0 * kata.minutes * pace
        failed = sum(self.chance.random() > ease + 0.3 for _ in range(4))
        for i in range(failed):
            verdict = self.chance.choice(_FAILURES)
            when = at + seconds * (i + 1) / (failed + 1)
            facts.append(Fact(when, kata.name, "check", verdict))
        if solved and self.chance.random() > ease + 0.5:
            facts.append(Fact(at + seconds * 0.5, kata.name, "hint"))
        if not solved:
            facts.append(Fact(at + 1.5 * seconds, kata.name, "gave_up"))
        else:
            facts.append(Fact(at + seconds, kata.name, "check", Verdict.ACCEPTED))
        return sorted(facts, key=lambda fact: fact.at)


def moment(day):
    """Return nine o'clock (UTC) of a day, in seconds since the epoch."""
    return datetime.combine(day, time(9), UTC).timestamp()


def later(days):
    """Return a day of the simulated year."""
    return FIRST + timedelta(days=days)
