"""The verbs of authors: verify, mutants, proofs, new, soak, test."""

import argparse
from pathlib import Path

from harness.model import Kind
from harness.verbs.common import Verbs, verb


def add(verbs: Verbs) -> None:
    verify = verb(
        verbs,
        "verify",
        "prove:verify",
        "prove that every kata is sound",
        "verify two_sum",
    )
    mutants = verb(
        verbs,
        "mutants",
        "prove:mutants",
        "turn one rule of a reference round at a time: does a test notice",
        "mutants two_sum",
    )
    for one in (verify, mutants):
        one.add_argument("kata", nargs="*", help="names of katas; none: all")
        one.add_argument(
            "--all", action="store_true", help="prove anew what was proved before"
        )
        one.add_argument("--json", action="store_true", help="JSON lines on stdout")
        one.add_argument(
            "--jobs",
            type=int,
            default=0,
            help="processes (default: one more than cores)",
        )
    verb(
        verbs,
        "proofs",
        "prove:proofs",
        "print what verify and mutants proved, as tables in Markdown",
        "proofs",
    )
    new = verb(
        verbs,
        "new",
        "author:new",
        "begin a kata: its files, with what is left to write",
        "new running_stats --day 3 --topic classes",
    )
    new.add_argument("kata", help="its name, which is its module's too")
    new.add_argument("--kind", choices=[kind.value for kind in Kind], default="drill")
    new.add_argument("--day", type=int, default=0, help="of the week's plan")
    new.add_argument("--topic", default="", help="one of that day's")
    soak = verb(
        verbs,
        "soak",
        "author:soak",
        "grade the same files again and again: does one file always get one verdict",
        "soak two_sum --rounds 10",
    )
    soak.add_argument(
        "kata", nargs="*", help="names of katas; none: ten that have a race"
    )
    soak.add_argument("--rounds", type=int, default=15, help="quiet, and as many busy")
    soak.add_argument(
        "--busy", type=int, default=6, help="busy processes beside the latter"
    )
    soak.add_argument(
        "--jobs", type=int, default=0, help="graders at a time (default: all cores)"
    )
    soak.add_argument(
        "--into",
        type=Path,
        metavar="FILE",
        help="keep each grading there; a run that was cut short goes on",
    )
    test = verb(
        verbs,
        "test",
        "author:test",
        "run the project's own tests",
        "test tests/test_cli.py",
    )
    test.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on to pytest")
