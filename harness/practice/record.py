"""What the facts say of each kata: attempts, their rating, and when it is due again."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from fsrs import Card, Rating, Scheduler

from harness.history import Fact
from harness.model import Kata, Verdict

# Whole days only: no steps within a day, and nothing left to chance.
_SCHEDULER = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
_DECAY = -_SCHEDULER.parameters[20]
_FACTOR = 0.9 ** (1 / _DECAY) - 1
_MANY_FAILURES = 3
_NEVER = datetime.fromtimestamp(0, UTC)
KEPT = 10  # reviews a kata; older ones live on in its card
_HARMLESS = {Verdict.ACCEPTED, Verdict.STYLE, Verdict.INCOMPLETE, Verdict.GRADER_ERROR}


@dataclass(frozen=True)
class Attempt:
    """One attempt at a kata, from its start until it is accepted or given up.

    `seconds` is the time at work, without the breaks that a resumption ended, or None
    where the start was never recorded.
    """

    last: float
    seconds: float | None = 0.0
    failed: int = 0
    hints: int = 0
    too_slow: bool = False
    gave_up: bool = False


@dataclass(frozen=True)
class Review:
    """A finished attempt: its day, how it was rated, and why in a few words.

    `recall` is the chance of success that was predicted for it; None for a first one.
    """

    day: date
    rating: Rating
    why: str
    attempt: Attempt
    recall: float | None = None


@dataclass(frozen=True)
class Standing:
    """What is known of one kata.

    `first` is the day it was first begun, `seen` the day it was last begun, resumed or
    finished, `latest` the moment (seconds since the epoch) it was last begun. `reviews`
    are the latest ones, `finished` counts all there were.
    """

    first: date | None = None
    seen: date | None = None
    latest: float = 0.0
    attempt: Attempt | None = None
    reviews: tuple[Review, ...] = ()
    finished: int = 0
    card: Card = field(default_factory=lambda: Card(card_id=0, due=_NEVER))

    def recall(self, day: date) -> float:
        """Return the chance, 0 to 1, that people solve it on a day."""
        return _SCHEDULER.get_card_retrievability(self.card, _moment(day))

    def due(self, retention: float, lasting: float = 1.0) -> date | None:
        """Return the day its recall falls to a retention; None before a first review.

        `lasting` is the factor by which the learner remembers longer than people do.
        """
        if not self.reviews or self.card.stability is None:
            return None
        days = lasting * self.card.stability / _FACTOR * (retention ** (1 / _DECAY) - 1)
        return self.reviews[-1].day + timedelta(days=max(1, round(days)))


def scaled(recall: float, lasting: float) -> float:
    """Return a chance of recall, for a memory that lasts longer by a factor."""
    if not 0 < recall < 1:
        return recall
    return float((1 + (recall ** (1 / _DECAY) - 1) / lasting) ** _DECAY)


def rate(attempt: Attempt, par: float) -> tuple[Rating, str]:
    """Rate a finished attempt against par (seconds); returns the rating and the reason."""
    if attempt.gave_up:
        return Rating.Again, "the solution was looked at"
    if attempt.hints:
        return Rating.Hard, f"{_number(attempt.hints, 'hint')}"
    if attempt.too_slow:
        return Rating.Hard, "too slow at first"
    if attempt.failed >= _MANY_FAILURES:
        return Rating.Hard, f"{_number(attempt.failed, 'failed check')}"
    if attempt.seconds is None:
        return Rating.Good, "accepted; its time is not known"
    if attempt.seconds > par:
        return Rating.Hard, f"over par, {attempt.seconds / 60:.0f} min"
    if attempt.failed == 0 and attempt.seconds <= par / 2:
        return Rating.Easy, "at once, in half of par"
    return Rating.Good, "accepted within par"


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}{'s' if count != 1 else ''}"


def standings(facts: Iterable[Fact], katas: Iterable[Kata]) -> dict[str, Standing]:
    """Fold the facts, oldest first, into the standing of each kata they speak of."""
    known = {kata.name: kata for kata in katas}
    found: dict[str, Standing] = {}
    for fact in facts:
        if kata := known.get(fact.kata):
            standing = found.get(fact.kata, Standing())
            found[fact.kata] = after(standing, [fact], kata)
    return found


def after(standing: Standing, facts: Iterable[Fact], kata: Kata) -> Standing:
    """Return a kata's standing after more of its facts, oldest first."""
    for fact in facts:
        standing = _after(standing, fact, 60.0 * kata.minutes)
    return standing


def _after(standing: Standing, fact: Fact, par: float) -> Standing:
    attempt = standing.attempt
    starts = fact.kind in {"started", "resumed", "mocked"}
    looks_back = standing.reviews or fact.kind not in {"check", "gave_up"}
    if attempt is None and not starts and looks_back:
        return standing
    if starts:
        day = _day(fact.at)
        begun = replace(attempt, last=fact.at) if attempt else Attempt(fact.at)
        first = standing.first or day
        return replace(standing, first=first, seen=day, latest=fact.at, attempt=begun)
    if attempt is None:
        attempt, day = Attempt(fact.at, seconds=None), _day(fact.at)
        standing = replace(standing, first=day, seen=day, latest=fact.at)
    attempt = _worked(attempt, fact)
    accepted = fact.kind == "check" and fact.verdict == Verdict.ACCEPTED
    if not (accepted or attempt.gave_up):
        return replace(standing, attempt=attempt)
    day = _day(fact.at)
    rating, why = rate(attempt, par)
    recall = standing.recall(day) if standing.reviews else None
    card, _ = _SCHEDULER.review_card(standing.card, rating, _moment(day))
    review = Review(day, rating, why, attempt, recall)
    return replace(
        standing,
        seen=day,
        attempt=None,
        reviews=(*standing.reviews, review)[-KEPT:],
        finished=standing.finished + 1,
        card=card,
    )


def _worked(attempt: Attempt, fact: Fact) -> Attempt:
    seconds = attempt.seconds
    if seconds is not None:
        seconds += max(0.0, fact.at - attempt.last)
    failed = fact.kind == "check" and fact.verdict not in _HARMLESS
    return Attempt(
        fact.at,
        seconds,
        attempt.failed + failed,
        attempt.hints + (fact.kind == "hint"),
        attempt.too_slow or fact.verdict == Verdict.TOO_SLOW,
        attempt.gave_up or fact.kind in {"gave_up", "revealed"},
    )


def _day(at: float) -> date:
    return datetime.fromtimestamp(at, UTC).astimezone().date()


def _moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
