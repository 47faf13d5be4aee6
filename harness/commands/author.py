"""The author's verbs beside the proofs: new, soak, test."""

import argparse
import subprocess
import sys

from harness import catalog
from harness.authoring import scaffold
from harness.authoring import soak as endurance
from harness.commands.common import notify
from harness.grading.grade import Grader, Options
from harness.model import Kind
from harness.practice import plan


def new(options: argparse.Namespace) -> int:
    """Begin a kata, and say which files are to be written."""
    written = scaffold.create(
        options.root,
        catalog.load(options.root),
        plan.load(options.root),
        options.kata,
        kind=Kind(options.kind),
        day=options.day,
        topic=options.topic,
    )
    for path in written:
        sys.stdout.write(f"{path.relative_to(options.root)}\n")
    notify([f"`make verify KATA={options.kata}` tells what is left to write"])
    return 0


def soak(options: argparse.Namespace) -> int:
    """Grade the same files again and again, and print a table in Markdown."""
    library = catalog.load(options.root)
    katas = [library.find(name) for name in options.kata] or list(library.katas)
    wrong = inconclusive = total = 0
    sys.stdout.write("| kata | solution | gradings | wrong | inconclusive |\n")
    sys.stdout.write("|---|---|--:|--:|--:|\n")
    with Grader(Options(style=False)) as grader:
        for row in endurance.soak(grader, katas, options.rounds, options.busy):
            count = 2 * options.rounds
            cells = f"{row.kata} | {row.solution} | {count} | {row.wrong} | {row.inconclusive}"
            sys.stdout.write(f"| {cells} |\n")
            sys.stdout.flush()
            wrong, inconclusive = wrong + row.wrong, inconclusive + row.inconclusive
            total += count
    sys.stdout.write(
        f"\n{total} gradings: {wrong} wrong, {inconclusive} inconclusive\n"
    )
    return 1 if wrong else 0


def test(options: argparse.Namespace) -> int:
    """Run the project's own tests with pytest."""
    command = [sys.executable, "-m", "pytest", *options.arguments]
    return subprocess.run(command, check=False, cwd=catalog.HOME).returncode
