"""The events of a race become the judgement of an attempt's speed."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from harness import growth
from harness.grading import tests
from harness.model import Kata, Memory, Speed, Verdict
from harness.runner.job import Event


def judge(kata: Kata, events: Iterable[Event]) -> tuple[Speed | None, tests.Outcome]:
    """Judge a race: the worst family's speed, and whether the answers were right.

    The speed is None where nothing was measured.
    """
    seen = list(events)
    sizes = [event for event in seen if event["e"] == "size"]
    started = dict.fromkeys(event["test"] for event in seen if event["e"] == "start")
    outcome = tests.judge(seen, started or ["test_speed"])
    families = [
        growth.measured(_rounds(family))
        for _, family in groupby(sizes, key=lambda event: event["family"])
    ]
    if not families:
        return None, outcome
    expected = kata.complexity.time if kata.complexity else "O(n)"
    cut_short = outcome.verdict is Verdict.TIME_LIMIT
    judged = [growth.judge(family, expected) for family in families[:-1]]
    judged.append(growth.judge(families[-1], expected, cut_short=cut_short))
    space = kata.complexity.space if kata.complexity else ""
    weighed = [
        Memory(event["n"], event["attempt"], event["reference"], space)
        for event in seen
        if event["e"] == "memory"
    ]
    heaviest = max(weighed, key=lambda memory: memory.ratio, default=None)
    return replace(growth.worst(judged), memory=heaviest), outcome


def _rounds(family: Iterable[Event]) -> list[growth.Rounds]:
    """Return each size's rounds, as they were told last."""
    told = {event["n"]: (event["attempt"], event["reference"]) for event in family}
    return [growth.Rounds(n, *rounds) for n, rounds in told.items()]
