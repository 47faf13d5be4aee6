"""When the reviews of this learner are due: from how long they keep things, and weak topics.

The scheduler knows how people forget. How much longer or less long this learner remembers is
told by the repetitions they did: a factor on the time, under which what happened is to be
expected.
"""

import math
import operator
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from fsrs import Rating

from harness.model import Kata
from harness.practice import record
from harness.practice.record import Standing

_FACTORS = tuple(1.1**i for i in range(-20, 21))  # a seventh to seven times
_LOGS = tuple(map(math.log, _FACTORS))
_SPREAD = 0.5  # of the logarithm of the factor among people
_SURE = 0.005  # no prediction is surer than that

# The log likelihood of each factor before any repetition was seen.
UNKNOWN: Sequence[float] = tuple(-((log / _SPREAD) ** 2) / 2 for log in _LOGS)


@dataclass(frozen=True)
class Schedule:
    """The retention to keep, 0 to 1, the weak topics, and how lasting memories are.

    `weak` has by topic the share, 0 to 1, of last reviews that were hard or failed.
    `lasting` is the factor by which this learner remembers longer than the scheduler thinks.
    """

    retention: float
    weak: Mapping[str, float] = field(default_factory=dict)
    lasting: float = 1.0

    def weakness(self, kata: Kata) -> float:
        """Return how weak a kata's topic is, 0 to 1."""
        return max(
            (self.weak.get(topic, 0.0) for topic in kata.topics[:1]), default=0.0
        )

    def recall(self, standing: Standing, day: date) -> float:
        """Return the chance, 0 to 1, that the learner solves a kata on a day."""
        return record.scaled(standing.recall(day), self.lasting)

    def due(self, standing: Standing, kata: Kata) -> date | None:
        """Return the day a review is due: the weaker its topic, the sooner."""
        risk = (1 - self.retention) / (1 + self.weakness(kata))
        return standing.due(1 - risk, self.lasting)


def of(
    standings: Mapping[str, Standing],
    katas: Sequence[Kata],
    retention: float,
    today: date,
) -> Schedule:
    """Return the schedule that a learner's standings ask for.

    How lasting memories are is told without today's repetitions: what a failure teaches
    makes other reviews due tomorrow, and does not lengthen the day that goes on.
    """
    seen = after(
        UNKNOWN,
        (
            (review.recall, review.rating is not Rating.Again)
            for standing in standings.values()
            for review in standing.reviews
            if review.recall is not None and review.day < today
        ),
    )
    return Schedule(retention, _weakness(standings, katas), expected(seen))


def after(
    seen: Sequence[float], repetitions: Iterable[tuple[float, bool]]
) -> Sequence[float]:
    """Return the log likelihoods after more repetitions.

    Of each: the chance, 0 to 1, that the scheduler gave it, and whether it succeeded.
    """
    alike = Counter((round(chance, 2), recalled) for chance, recalled in repetitions)
    for (chance, recalled), times in alike.items():
        more = _likelihoods(chance, recalled)
        seen = [one + times * two for one, two in zip(seen, more, strict=True)]
    return seen


def expected(seen: Sequence[float]) -> float:
    """Return the factor that is to be expected: the mean on a log scale.

    It moves a little with each repetition, where the likeliest one would jump.
    """
    most = max(seen)
    weights = [math.exp(one - most) for one in seen]
    return math.exp(sum(map(operator.mul, weights, _LOGS)) / sum(weights))


@lru_cache
def _likelihoods(predicted: float, recalled: bool) -> tuple[float, ...]:
    chances = (record.scaled(predicted, factor) for factor in _FACTORS)
    safe = (min(max(chance, _SURE), 1 - _SURE) for chance in chances)
    return tuple(math.log(chance if recalled else 1 - chance) for chance in safe)


def _weakness(
    standings: Mapping[str, Standing], katas: Iterable[Kata]
) -> dict[str, float]:
    ratings: dict[str, list[bool]] = {}
    for kata in katas:
        if kata.name in standings and (reviews := standings[kata.name].reviews):
            weak = reviews[-1].rating in {Rating.Again, Rating.Hard}
            for topic in kata.topics[:1]:
                ratings.setdefault(topic, []).append(weak)
    # One more, unseen and good: a single failure does not condemn a topic.
    return {topic: sum(weak) / (len(weak) + 1) for topic, weak in ratings.items()}
