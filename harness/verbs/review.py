"""The verbs that look back: history, restore, progress, export, import."""

from pathlib import Path

from harness.verbs.common import Verbs, current, verb


def add(verbs: Verbs) -> None:
    past = verb(
        verbs,
        "history",
        "past:history",
        "show a kata's checks with what changed, or the latest of all katas",
        "history two_sum",
    )
    past.add_argument("kata", nargs="?", help="its name; none: all katas")
    past.add_argument("--last", type=int, metavar="N", help="only so many")
    past.add_argument(
        "--reveal",
        action="store_true",
        help="end the attempt going on, and show all code",
    )
    past.add_argument("--json", action="store_true", help="the checks as JSON")
    restore = verb(
        verbs,
        "restore",
        "past:restore",
        "bring the source of an earlier check back",
        "restore two_sum --check 12",
    )
    current(restore)
    restore.add_argument(
        "--check",
        type=int,
        required=True,
        metavar="N",
        help="as `kata history` numbers it",
    )
    progress = verb(
        verbs,
        "progress",
        "progress:progress",
        "show how far you have come: streak, mastery by topic, time against par, what is due",
        "progress",
    )
    progress.add_argument(
        "--html",
        nargs="?",
        const="",
        metavar="PATH",
        help="write it as a page with plots, by default beside your attempts",
    )
    progress.add_argument("--json", action="store_true", help="all of it as JSON")
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
