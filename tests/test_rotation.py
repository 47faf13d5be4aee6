"""Which kata comes next."""

from datetime import date, datetime
from pathlib import Path

import pytest

from harness import catalog
from harness.history import Fact
from harness.model import HarnessError, Kata, Kind, Level
from harness.practice import plan, record, rotation
from harness.practice.rotation import Turn
from harness.practice.settings import Settings

WEEK = plan.load(catalog.HOME)


def kata(name, folder="day1_fundamentals", topic="data_types", level=Level.EASY):
    kind = Kind.LEETCODE if folder == "leetcode" else Kind.DRILL
    where = Path("katas", folder, name)
    return Kata(name, where, where, name, kind, level, (topic,), 5, ("a", "b"))


KATAS = [
    kata("strings_b", topic="strings", level=Level.HARD),
    kata("strings_a", topic="strings"),
    kata("types_hard", level=Level.HARD),
    kata("types_easy"),
    kata("late", folder="day2_functions", topic="scope"),
    kata("hard_problem", folder="leetcode", topic="arrays", level=Level.HARD),
    kata("two_sum", folder="leetcode", topic="arrays"),
]


def names(katas):
    return [k.name for k in katas]


def test_drills_come_by_day_topic_and_level():
    ordered = ["types_easy", "types_hard", "strings_a", "strings_b", "late"]
    assert names(WEEK.drills(KATAS)) == ordered


def test_problems_of_the_plan_come_first():
    assert names(WEEK.problems(KATAS)) == ["two_sum", "hard_problem"]


def at(day, minutes=0):
    return datetime(2026, 3, day, 12, minutes).astimezone().timestamp()


def solved(name, day, minutes=4):
    """Return the facts of an attempt that was accepted after some minutes."""
    return [
        Fact(at(day), name, "started"),
        Fact(at(day, minutes), name, "check", "accepted"),
    ]


def ranked(facts, day, katas=KATAS, chosen=Settings()):  # noqa: B008 - it is frozen
    standings = record.standings(facts, katas)
    return rotation.candidates(katas, WEEK, standings, chosen, date(2026, 3, day))


def pick(facts, day, **options):
    return rotation.choose(ranked(facts, day, **options))


def test_new_ones_come_in_the_plans_order_drills_and_problems_in_turn():
    facts, order = [], []
    while choice := pick(facts, 1):
        order.append(choice.kata.name)
        minute = 5 * len(order)
        facts += [
            Fact(at(1, minute), choice.kata.name, "started"),
            Fact(at(1, minute + 1), choice.kata.name, "check", "accepted"),
        ]
    assert order[:4] == ["types_easy", "two_sum", "types_hard", "hard_problem"]
    assert sorted(order) == sorted(names(KATAS))


def test_due_reviews_come_before_new_ones_and_say_why():
    facts = [*solved("late", 1, 7), Fact(at(1, 30), "two_sum", "gave_up")]
    choice = pick(facts, 20)
    assert choice.kata.name == "late"  # a drill after a problem
    assert choice.why.startswith("review due since 2026-03-02: recall ")
    assert "last time over par, 7 min" in choice.why


def test_among_the_due_the_one_most_at_risk_comes_first():
    drills = [k for k in KATAS if k.kind is Kind.DRILL]
    facts = [
        *solved("strings_a", 1),
        *solved("late", 1, 9),
        *solved("types_easy", 1, 2),
    ]
    due = [c for c in ranked(facts, 28, drills) if c.turn is Turn.DUE]
    assert [c.kata.name for c in due] == ["late", "strings_a", "types_easy"]
    assert due[0].risk > due[1].risk > due[2].risk


def test_a_weak_topic_comes_sooner():
    facts = solved("strings_a", 1, 2)
    failed = [*facts, Fact(at(1, 20), "strings_b", "gave_up")]
    due = {
        len(told): next(c.due for c in ranked(told, 2) if c.kata.name == "strings_a")
        for told in (facts, failed)
    }
    assert due[len(failed)] < due[len(facts)]


def test_as_many_new_ones_a_day_as_the_learner_set():
    facts = solved("types_easy", 1) + solved("two_sum", 1)
    few = Settings(new_per_day=2)
    assert pick(facts, 1, chosen=few) is None
    more = rotation.choose(ranked(facts, 1, chosen=few), more=True)
    assert (more.kata.name, more.why) == ("hard_problem", "new, beyond today's 2")
    assert pick(facts, 2, chosen=few).kata.name in {"types_hard", "hard_problem"}


def test_never_the_same_twice_on_one_day():
    one = [kata("only")]
    facts = [Fact(at(1), "only", "gave_up")]
    assert rotation.choose(ranked(facts, 1, one), more=True) is None
    assert pick(facts, 2, katas=one).turn is Turn.DUE


def test_what_was_left_unfinished_comes_before_new_ones():
    facts = [Fact(at(1), "strings_b", "started")]
    assert pick(facts, 1).kata.name != "strings_b"
    choice = pick(facts, 2)
    assert (choice.kata.name, choice.why) == ("strings_b", "left unfinished")


def test_the_same_facts_and_day_give_the_same_order():
    facts = [*solved("strings_a", 1), *solved("two_sum", 2), *solved("late", 3)]
    orders = {
        tuple(c.kata.name for c in ranked(facts, 9, katas))
        for katas in (KATAS, KATAS[::-1], sorted(KATAS, key=lambda k: k.name))
    }
    assert len(orders) == 1


def test_nothing_fits_nothing():
    assert rotation.choose([]) is None


def test_a_broken_plan_names_its_file(tmp_path):
    (tmp_path / "katas").mkdir()
    (tmp_path / "katas/week1.toml").write_text("title = 'x'\n[[days]]\n", "utf-8")
    with pytest.raises(HarnessError, match=r"week1\.toml"):
        plan.load(tmp_path)


def test_the_plan_names_every_topic_once_and_its_folders_exist_or_will():
    slugs = [topic.slug for day in WEEK.days for topic in day.topics]
    assert len(slugs) == len(set(slugs))
    assert [day.folder[:4] for day in WEEK.days] == [f"day{i}" for i in range(1, 8)]


def test_the_risk_knows_how_long_this_learner_remembers():
    facts = []
    for day in (1, 4, 7, 10):
        facts += [Fact(at(day), "late", "started"), Fact(at(day, 5), "late", "gave_up")]
    facts += solved("late", 13)
    found = next(one for one in ranked(facts, 20) if one.kata.name == "late")
    people = record.standings(facts, KATAS)["late"].recall(date(2026, 3, 20))
    assert found.recall < people - 0.01
    assert found.risk == pytest.approx(1 - found.recall)
