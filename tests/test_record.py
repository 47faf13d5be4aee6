"""What the facts say of a kata: attempts, ratings, due days."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from fsrs import Card, Rating, Scheduler

from harness.history import Fact
from harness.model import Kata, Kind, Level
from harness.practice import record
from harness.practice.record import Attempt

PAR = 600.0
NOON = datetime(2026, 3, 2, 12).astimezone().timestamp()
DAY = 86_400.0


def kata(name="double", topic="data_types"):
    where = Path("katas/day1_fundamentals", name)
    return Kata(
        name, where, where, name, Kind.DRILL, Level.EASY, (topic,), 10, ("a", "b")
    )


def told(*facts, name="double"):
    """Return the standing after facts, each (minutes after noon, kind or verdict)."""
    kinds = {"started", "resumed", "hint", "gave_up", "revealed", "reset"}
    rows = [
        (
            Fact(NOON + 60 * minutes, name, what)
            if what in kinds
            else Fact(NOON + 60 * minutes, name, "check", what)
        )
        for minutes, what in facts
    ]
    return record.standings(rows, [kata(name)])[name]


@pytest.mark.parametrize(
    ("attempt", "rating"),
    [
        (Attempt(0, 200.0), Rating.Easy),
        (Attempt(0, 301.0), Rating.Good),
        (Attempt(0, 600.0), Rating.Good),
        (Attempt(0, 200.0, failed=1), Rating.Good),
        (Attempt(0, None), Rating.Good),
        (Attempt(0, 601.0), Rating.Hard),
        (Attempt(0, 200.0, hints=1), Rating.Hard),
        (Attempt(0, 200.0, failed=3), Rating.Hard),
        (Attempt(0, 200.0, failed=1, too_slow=True), Rating.Hard),
        (Attempt(0, 200.0, gave_up=True), Rating.Again),
    ],
)
def test_an_attempt_is_rated_by_what_happened(attempt, rating):
    assert record.rate(attempt, PAR)[0] is rating


def test_an_attempt_lasts_from_its_start_to_acceptance():
    standing = told((0, "started"), (2, "wrong answer"), (3, "style"), (4, "accepted"))
    (review,) = standing.reviews
    assert (review.attempt.seconds, review.attempt.failed) == (240.0, 1)
    assert standing.attempt is None


def test_a_break_that_a_resumption_ended_is_no_work():
    facts = (0, "started"), (2, "wrong answer"), (900, "resumed"), (903, "accepted")
    assert told(*facts).reviews[0].attempt.seconds == 300.0


def test_checks_after_acceptance_are_no_further_review():
    facts = (0, "started"), (4, "accepted"), (5, "wrong answer"), (6, "accepted")
    assert len(told(*facts).reviews) == 1


def test_a_look_at_the_solution_ends_an_attempt_and_is_nothing_afterwards():
    once = told((0, "started"), (4, "accepted"), (5, "revealed"))
    assert [r.rating for r in once.reviews] == [Rating.Easy]
    again = told((0, "started"), (4, "accepted"), (9, "started"), (10, "revealed"))
    assert [r.rating for r in again.reviews] == [Rating.Easy, Rating.Again]


def test_a_kata_that_was_only_checked_counts_with_its_time_unknown():
    (review,) = told((0, "accepted")).reviews
    assert (review.rating, review.attempt.seconds) == (Rating.Good, None)


def test_a_clock_set_back_takes_no_time_away():
    facts = (0, "started"), (3, "wrong answer"), (1, "accepted")
    assert told(*facts).reviews[0].attempt.seconds == 180.0


def test_katas_that_left_the_library_are_passed_over():
    facts = [Fact(NOON, "gone", "started"), Fact(NOON, "double", "started")]
    assert set(record.standings(facts, [kata()])) == {"double"}


@pytest.mark.parametrize("retention", [0.8, 0.9, 0.95])
def test_the_due_day_is_the_one_fsrs_itself_gives(retention):
    standing = told(
        (0, "started"), (8, "accepted"), (3 * 1440, "started"), (4325, "accepted")
    )
    day = datetime(2026, 3, 2, tzinfo=UTC)
    scheduler = Scheduler(
        desired_retention=retention,
        learning_steps=(),
        relearning_steps=(),
        enable_fuzzing=False,
    )
    card = Card()
    for moment, rating in (day, Rating.Good), (day + timedelta(3), Rating.Easy):
        card, _ = scheduler.review_card(card, rating, moment)
    assert standing.due(retention) == card.due.date()
    expected = scheduler.get_card_retrievability(card, day + timedelta(20))
    assert standing.recall(date(2026, 3, 22)) == pytest.approx(expected)
