"""Which kata comes next, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from harness.model import Kata, Kind
from harness.practice.plan import Plan


@dataclass(frozen=True)
class Choice:
    """A kata, and the reason in one line."""

    kata: Kata
    why: str


def choose(
    katas: Sequence[Kata], plan: Plan, tried: frozenset[str], last: Kata | None
) -> Choice | None:
    """Choose among katas: new ones in the plan's order, drills and LeetCode in turn."""
    drills, problems = plan.drills(katas), plan.problems(katas)
    after_drill = last is not None and last.kind is not Kind.LEETCODE
    rows = (
        [("LeetCode", problems), ("drill", drills)]
        if after_drill
        else [("drill", drills), ("LeetCode", problems)]
    )
    for name, row in rows:
        for kata in row:
            if kata.name not in tried:
                return Choice(kata, f"the next new {name} of the plan")
    for name, row in rows:
        for kata in row:
            if last is None or kata.name != last.name:
                return Choice(
                    kata, f"you have tried every kata; the first {name} again"
                )
    return None
