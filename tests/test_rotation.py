"""Which kata comes next."""

from pathlib import Path

import pytest

from harness import catalog
from harness.model import HarnessError, Kata, Kind, Level
from harness.practice import plan, rotation

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


def test_drills_and_problems_alternate():
    tried, last, order = set(), None, []
    for _ in KATAS:
        choice = rotation.choose(KATAS, WEEK, frozenset(tried), last)
        last = choice.kata
        tried.add(last.name)
        order.append(last.name)
    assert order[:4] == ["types_easy", "two_sum", "types_hard", "hard_problem"]
    assert sorted(order) == sorted(names(KATAS))


def test_when_all_were_tried_another_than_the_last_comes():
    choice = rotation.choose(KATAS, WEEK, frozenset(names(KATAS)), KATAS[3])
    assert choice.kata is not KATAS[3]
    assert "every kata" in choice.why


def test_nothing_fits_nothing():
    assert rotation.choose([], WEEK, frozenset(), None) is None


def test_a_broken_plan_names_its_file(tmp_path):
    (tmp_path / "katas").mkdir()
    (tmp_path / "katas/week1.toml").write_text("title = 'x'\n[[days]]\n", "utf-8")
    with pytest.raises(HarnessError, match=r"week1\.toml"):
        plan.load(tmp_path)


def test_the_plan_names_every_topic_once_and_its_folders_exist_or_will():
    slugs = [topic.slug for day in WEEK.days for topic in day.topics]
    assert len(slugs) == len(set(slugs))
    assert [day.folder[:4] for day in WEEK.days] == [f"day{i}" for i in range(1, 8)]
