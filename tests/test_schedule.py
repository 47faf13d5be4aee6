"""When reviews are due: for a learner who keeps things longer or less long, and weak topics."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest
from fsrs import Rating

from harness.history import Fact
from harness.model import Kata, Kind, Level
from harness.practice import record, schedule
from harness.practice.record import Attempt, Review, Standing
from harness.practice.schedule import Schedule

NOON = 1_772_452_800.0  # 2026-03-02, 12:00 UTC
DAY = date(2026, 3, 2)


def kata(name="double", topic="data_types"):
    where = Path("katas/day1_fundamentals", name)
    facts = (name, Kind.DRILL, Level.EASY, (topic,), 5, ("a", "b"))
    return Kata(name, where, where, *facts)


def solved(standing=Standing(), day=0):  # noqa: B008 - it is frozen
    at = NOON + 86_400 * day
    facts = [
        Fact(at, "double", "started"),
        Fact(at + 240, "double", "check", "accepted"),
    ]
    return record.after(standing, facts, kata())


def repeated(outcomes):
    """Return a standing with these repetitions: predicted, and recalled."""
    reviews = tuple(
        Review(DAY, Rating.Good if recalled else Rating.Again, "", Attempt(0.0), chance)
        for chance, recalled in outcomes
    )
    return {"double": Standing(reviews=reviews)}


def lasting(outcomes, today=DAY + timedelta(1)):
    return schedule.of(repeated(outcomes), [kata()], 0.9, today).lasting


def test_without_repetitions_the_scheduler_is_believed():
    assert lasting([]) == 1.0
    first = {"double": solved()}
    told = schedule.of(first, [kata()], 0.9, DAY + timedelta(1))
    assert told == Schedule(0.9, {"data_types": 0.0}, 1.0)


def test_more_recalled_than_predicted_lasts_longer_and_the_other_way_round():
    assert lasting([(0.9, True)] * 40) > 1.5
    assert lasting([(0.9, True), (0.9, False)] * 20) < 0.5
    assert lasting([(0.9, True)] * 36 + [(0.9, False)] * 4) == pytest.approx(
        1, rel=0.01
    )


def test_a_single_repetition_changes_little():
    assert lasting([(0.9, False)]) > 0.5
    assert lasting([(0.9, True)]) < 1.15


def test_what_happened_today_moves_no_other_review_to_today():
    failed = [(0.9, False)] * 10
    assert lasting(failed, today=DAY) == 1.0
    assert lasting(failed, today=DAY + timedelta(1)) < 0.5


@pytest.mark.parametrize("truth", [0.4, 1.0, 2.5])
def test_the_factor_is_found_again(truth):
    chance = random.Random(1)
    outcomes = []
    for _ in range(3000):
        predicted = chance.uniform(0.5, 0.99)
        recalled = chance.random() < record.scaled(predicted, truth)
        outcomes.append((predicted, recalled))
    assert lasting(outcomes) == pytest.approx(truth, rel=0.12)


def test_predictions_of_none_or_all_break_nothing():
    assert lasting([(1.0, False), (0.0, True), (1.0, True), (0.0, False)]) > 0


@pytest.mark.parametrize("factor", [0.5, 1.0, 3.0])
def test_due_day_and_recall_go_together(factor):
    standing = solved(solved(), day=3)
    ours = Schedule(0.9, {}, factor)
    due = ours.due(standing, kata())
    assert ours.recall(standing, due) == pytest.approx(0.9, abs=0.02)
    wait = due - standing.reviews[-1].day
    plain = Schedule(0.9).due(standing, kata()) - standing.reviews[-1].day
    assert wait / timedelta(1) == pytest.approx(
        factor * (plain / timedelta(1)), abs=1.5
    )


def test_a_weak_topic_comes_sooner():
    standing = solved(solved(), day=3)
    weak = Schedule(0.9, {"data_types": 1.0}).due(standing, kata())
    assert weak < Schedule(0.9).due(standing, kata())
    assert Schedule(0.9).recall(standing, weak) == pytest.approx(0.95, abs=0.01)


def test_a_topic_is_weak_by_the_last_review_of_its_katas():
    katas = [kata("a", "strings"), kata("b", "strings"), kata("c", "scope")]
    facts = [
        Fact(NOON, "a", "gave_up"),
        Fact(NOON, "b", "gave_up"),
        Fact(NOON, "c", "check", "accepted"),
    ]
    standings = record.standings(facts, katas)
    weak = schedule.of(standings, katas, 0.9, DAY).weak
    assert weak == {"strings": 2 / 3, "scope": 0.0}
