"""The verbs that look back: history, restore, progress, export, import."""

from pathlib import Path

from harness.verbs.common import Verbs, verb


def add(verbs: Verbs) -> None:
    verb(
        verbs,
        "export",
        "archive:exported",
        "write the whole history as JSON lines",
        "export",
    )
    take = verb(
        verbs,
        "import",
        "archive:imported",
        "take in what export wrote, on another machine or this one",
        "import history.jsonl",
    )
    take.add_argument("file", type=Path, metavar="FILE")
