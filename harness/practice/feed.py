"""What a mock interview tells the rotation: the same facts as practising leaves.

Times are moved together so that a kata's seconds are those spent on it, without pauses and
other parts.
"""

import json
from pathlib import Path
from typing import Any

from harness.practice.mock import Mock, Work

Rows = list[dict[str, Any]]


def rows(mock: Mock, folder: Path) -> tuple[Rows, Rows]:
    """Return the checks and the events of the katas that a mock showed."""
    checks: Rows = []
    events: Rows = []
    for index, (part, work) in enumerate(zip(mock.parts, mock.works, strict=True)):
        if part.concept or work.shown is None:
            continue
        end = mock.begun.at + mock.elapsed
        start = end - work.spent
        events.append(_event(start, part.kata, "mocked", mock.id))
        events += [
            _event(start, part.kata, "hint", str(number + 1))
            for number in range(work.hints)
        ]
        file = folder / f"problem_{mock.number(index)}.py"
        checks += _checks(part.kata, work, start, file)
        if not work.solved:
            events.append(_event(end, part.kata, "gave_up", mock.id))
    return checks, events


def _event(at: float, kata: str, kind: str, data: str) -> dict[str, Any]:
    return {"at": at, "kata": kata, "kind": kind, "source": "", "data": data}


def _checks(kata: str, work: Work, start: float, file: Path) -> Rows:
    return [
        {
            "at": start + one.spent,
            "kata": kata,
            "file": str(file),
            "source": json.dumps(dict(one.source)),
            "verdict": one.verdict,
            "seconds": one.result["seconds"],
            "result": json.dumps(one.result),
        }
        for one in work.submissions
        if one.result
    ]
