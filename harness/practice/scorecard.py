"""The scorecard: what was judged, on what basis, with what weight, and what comes next."""

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from harness.model import Kata, SpeedVerdict
from harness.practice import bigo
from harness.practice.draw import Part
from harness.practice.mock import Mock, Submission, Work
from harness.practice.profiles import Rules

SCHEMA_VERSION = 1
_RATINGS = 4  # the best that one can give oneself


@dataclass(frozen=True)
class Row:
    """One criterion: its score from 0 to 1, None where it could not be judged."""

    part: int | None
    criterion: str
    score: float | None
    weight: float
    basis: str


def card(mock: Mock, katas: Mapping[str, Kata], rules: Rules) -> dict[str, Any]:
    """Return the scorecard as the plain data that the store keeps and --json prints."""
    rows = [*_rows(mock, katas, rules), _communication(mock, rules)]
    weight = sum(row.weight for row in rows if row.score is not None)
    won = sum(row.weight * row.score for row in rows if row.score is not None)
    total = round(100 * won / weight) if weight else 0
    return {
        "schema_version": SCHEMA_VERSION,
        "mock": mock.id,
        "begun": mock.begun.at,
        "profile": mock.profile,
        "title": mock.title,
        "seed": mock.seed,
        "minutes": round(mock.seconds / 60, 1),
        "used_minutes": round(mock.elapsed / 60, 1),
        "pauses": mock.pauses,
        "pause_minutes": round(mock.pause_seconds / 60, 1),
        "ended": mock.ended,
        "total": total,
        "says": rules.word(total),
        "parts": [_part(mock, i, katas) for i in range(len(mock.parts))],
        "criteria": [
            {
                "part": row.part,
                "criterion": row.criterion,
                "score": None if row.score is None else round(row.score, 3),
                "weight": round(row.weight, 2),
                "basis": row.basis,
            }
            for row in rows
        ],
        "next": _next(mock, katas, rows),
        "notes": mock.notes,
        "timeline": [
            {
                "at": round(one.at, 1),
                "part": one.part + 1,
                "kind": one.kind,
                "text": one.text,
            }
            for one in mock.timeline
        ],
    }


def _part(mock: Mock, index: int, katas: Mapping[str, Kata]) -> dict[str, Any]:
    part, work = mock.parts[index], mock.works[index]
    facts: dict[str, Any] = {
        "part": index + 1,
        "minutes": round(part.seconds / 60, 1),
        "spent_minutes": round(work.spent / 60, 1),
        "answers": list(work.answers),
    }
    if part.concept:
        return facts | {
            "question": part.question,
            "reference": part.answer,
            "points": [
                {"text": point, "made": i in (work.ticks or ())}
                for i, point in enumerate(part.points, 1)
            ],
            "read_on": part.notes,
        }
    kata, last = katas.get(part.kata), _last(work)
    return facts | {
        "kata": part.kata,
        "title": part.title,
        "level": kata.level.value if kata else "",
        "topics": list(kata.topics) if kata else [],
        "seen_before": part.seen,
        "verdict": last.verdict if last else "",
        "outcome": _outcome(work),
        "claim": {"time": last.time, "space": last.space} if last else None,
        "follow_up": part.follow_up if work.solved or work.answers else "",
        "hints": work.hints,
        "runs": len(work.runs),
        "submissions": len(work.submissions),
    }


def _outcome(work: Work) -> str:
    if work.solved:
        return "solved"
    if work.gave_up:
        return "given up"
    if work.shown is None:
        return "not reached"
    last = _last(work)
    if last is None:
        return "not submitted"
    return "right, too slow" if last.verdict == "too slow" else "submitted, not solved"


def _last(work: Work) -> Submission | None:
    graded = [one for one in work.submissions if one.result]
    return work.solved or (graded[-1] if graded else None)


def _rows(mock: Mock, katas: Mapping[str, Kata], rules: Rules) -> Iterable[Row]:
    whole = {
        concept: sum(p.seconds for p in mock.parts if p.concept is concept)
        for concept in (True, False)
    }
    for i, (part, work) in enumerate(zip(mock.parts, mock.works, strict=True)):
        share = part.seconds / whole[part.concept]
        if part.concept:
            weight = rules.weights["concept"] * share
            yield Row(i + 1, "concept", *_concept(part, work, weight))
            continue
        judged = _problem(part, work, katas.get(part.kata), rules.scale)
        for name, (score, basis) in judged.items():
            yield Row(i + 1, name, score, rules.weights[name] * share, basis)


def _concept(part: Part, work: Work, weight: float) -> tuple[float | None, float, str]:
    if not work.answers:
        return 0.0, weight, "no answer was given"
    if work.ticks is None:
        return None, weight, "not compared with the reference answer"
    made, count = len(set(work.ticks)), len(part.points)
    return made / count, weight, f"{made} of {count} points made, as you ticked them"


Judged = tuple[float | None, str]


def _problem(
    part: Part, work: Work, kata: Kata | None, scale: Mapping[str, float]
) -> dict[str, Judged]:
    """Return each criterion's score for a problem, and what it is based on."""
    last = _last(work)
    result = last.result if last and last.result else {}
    return {
        "correctness": _correctness(work, result, scale),
        "speed": _speed(result),
        "claim": _claim(last, result, kata, scale),
        "style": _style(result, scale),
        "first_run": _first_run(part, work, scale),
        "accepted": _accepted(part, work, kata),
        "runs": _runs(work, scale),
        "hints": _hints(work, kata),
        "own_tests": _own_tests(last, kata, scale),
    }


def _correctness(
    work: Work, result: Mapping[str, Any], scale: Mapping[str, float]
) -> Judged:
    if not result:
        return 0.0, _outcome(work)
    passed, total = result["tests"]["passed"], result["tests"]["total"]
    basis = f"{passed} of {total} tests passed: {result['verdict']}"
    if result["verdict"] in {"accepted", "style", "too slow"}:
        return 1.0, basis
    return (scale["partial"] * passed / total if total else 0.0), basis


def _speed(result: Mapping[str, Any]) -> Judged:
    speed = result.get("speed")
    if not speed:
        return None, "not measured"
    if speed["verdict"] == SpeedVerdict.INCONCLUSIVE:
        return None, "too little to measure"
    if speed["verdict"] == SpeedVerdict.TOO_SLOW:
        grows, expected = speed["grows_like"], speed["expected"]
        return 0.0, f"grows like {grows}, expected {expected}"
    return 1.0, f"as good as {speed['expected']}"


def _claim(
    last: Submission | None,
    result: Mapping[str, Any],
    kata: Kata | None,
    scale: Mapping[str, float],
) -> Judged:
    """Hold the claim against the facts; where growth was measured as worse, against that."""
    if last is None:
        return None, "nothing was submitted"
    facts = kata.complexity if kata else None
    speed = result.get("speed") or {}
    slow = speed.get("verdict") == SpeedVerdict.TOO_SLOW
    measured = f"measured {speed['grows_like']}" if slow else ""
    if facts is None and not slow:
        return None, f"you said {last.time}, {last.space}; this kata states none"
    time = speed["grows_like"] if slow else facts.time if facts else ""
    space = facts.space if facts else ""
    right_time, right_space = bigo.same(last.time, time), bigo.same(last.space, space)
    share = scale["claim_time"] if space else 1.0
    score = share * right_time + (1 - share) * right_space
    fits = speed.get("verdict") == SpeedVerdict.OK
    said = f"{'✓' if right_time else '✗'} time: you said {last.time or 'nothing'}, it is {time}"
    said += f" ({measured})" if measured else " (its growth fits)" if fits else ""
    if space:
        mark = "✓" if right_space else "✗"
        said += f"; {mark} space: you said {last.space or 'nothing'}, it is {space}"
    return score, said


def _style(result: Mapping[str, Any], scale: Mapping[str, float]) -> Judged:
    style = result.get("style")
    if style is None:
        return None, "not judged"
    found = len(style["ruff"]) + (not style["black"])
    basis = (
        f"{found} findings of ruff and black" if found else "ruff and black are content"
    )
    return max(0.0, 1 - scale["finding"] * found), basis


def _first_run(part: Part, work: Work, scale: Mapping[str, float]) -> Judged:
    if not work.runs:
        return (None, "not reached") if work.shown is None else (0.0, "never run")
    spent = work.runs[0].spent
    soon = scale["first_run_share"] * part.seconds
    late = max(part.seconds - soon, 1.0)
    score = min(1.0, max(0.0, 1 - (spent - soon) / late))
    return score, f"after {_minutes(spent)} of {_minutes(part.seconds)}"


def _accepted(part: Part, work: Work, kata: Kata | None) -> Judged:
    solved = work.solved
    if solved is None:
        return (None, "not reached") if work.shown is None else (0.0, "never")
    par = min(60.0 * kata.minutes, part.seconds) if kata else part.seconds
    score = min(1.0, max(0.0, 2 - solved.spent / par))
    return score, f"after {_minutes(solved.spent)}, par {_minutes(par)}"


def _runs(work: Work, scale: Mapping[str, float]) -> Judged:
    if not work.submissions:
        return None, f"{len(work.runs)} runs, nothing submitted"
    before = [run for run in work.runs if run.at <= work.submissions[0].at]
    rejected = sum(bool(one.result) and not one.solved for one in work.submissions)
    score = (1.0 if before else 0.5) - scale["rejected"] * rejected
    basis = (
        f"{len(work.runs)} runs, {len(before)} before submitting; {rejected} rejected"
    )
    return max(0.0, score), basis


def _hints(work: Work, kata: Kata | None) -> Judged:
    if work.shown is None:
        return None, "not reached"
    there = len(kata.hints) if kata else max(work.hints, 1)
    return 1 - min(1.0, work.hints / there), f"{work.hints} of {there} taken"


def _own_tests(
    last: Submission | None, kata: Kata | None, scale: Mapping[str, float]
) -> Judged:
    if last is None:
        return None, "nothing was submitted"
    texts = [*last.source.values(), *last.own_tests.values()]
    count = sum(_checks(text) for text in texts)
    if kata and kata.starter.is_file():
        count -= _checks(kata.starter.read_text(encoding="utf-8"))
    count = max(0, count)
    return (
        min(1.0, count / max(1.0, scale["own_tests"])),
        f"{count} asserts and doctests",
    )


def _checks(source: str) -> int:
    """Return how many asserts and doctests a file has."""
    try:
        asserts = sum(isinstance(n, ast.Assert) for n in ast.walk(ast.parse(source)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        asserts = 0
    doctests = sum(line.lstrip().startswith(">>>") for line in source.splitlines())
    return asserts + doctests


def _communication(mock: Mock, rules: Rules) -> Row:
    weight = rules.weights["communication"]
    if not mock.rated:
        return Row(None, "communication", None, weight, "not rated")
    told = [f"{name} {score}" for name, score in mock.rated.items()]
    mean = sum(mock.rated.values()) / len(mock.rated)
    score = (mean - 1) / (_RATINGS - 1)
    basis = f"you rated yourself, 1 to {_RATINGS}: {', '.join(told)}"
    return Row(None, "communication", score, weight, basis)


def _next(
    mock: Mock, katas: Mapping[str, Kata], rows: list[Row]
) -> list[dict[str, str]]:
    """Return what to practise next: what was not solved, then what was not clean."""
    found = []
    for i, (part, work) in enumerate(zip(mock.parts, mock.works, strict=True), 1):
        own = {row.criterion: row for row in rows if row.part == i}
        if part.concept:
            if (own["concept"].score or 0.0) < 1:
                found.append({"read": part.notes, "why": own["concept"].basis})
            continue
        if part.kata not in katas:
            continue
        reason = _why(work, own)
        if reason:
            found.append({"kata": part.kata, "why": reason})
    return found


def _why(work: Work, own: Mapping[str, Row]) -> str:
    if not work.solved:
        return _outcome(work)
    if work.hints:
        return own["hints"].basis.replace(" taken", " hints taken")
    for name in ("claim", "accepted", "style"):
        score = own[name].score
        if score is not None and score < 1:
            return f"{name}: {own[name].basis}"
    return ""


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
