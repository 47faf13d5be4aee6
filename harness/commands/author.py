"""The author's verbs: verify, soak, test."""

import argparse
import json
import os
import subprocess
import sys
from dataclasses import asdict

from harness import catalog
from harness.authoring import soak as endurance
from harness.authoring import verify as soundness
from harness.grading import pool
from harness.grading.grade import Grader, Options
from harness.model import Kata
from harness.practice import plan


def verify(options: argparse.Namespace) -> int:
    """Verify the named katas, or all; a line for each breach as it is found."""
    library = catalog.load(options.root)
    week = plan.load(options.root)
    katas = [library.find(name) for name in options.kata] or list(library.katas)
    breaches = 0
    if not options.kata:
        for problem in library.problems:
            breaches += 1
            sys.stdout.write(f"{problem.reason}\n")
    jobs = options.jobs or os.cpu_count() or 1
    for seed in soundness.HASH_SEEDS:

        def work(
            grader: Grader, kata: Kata, seed: int = seed
        ) -> tuple[Kata, list[soundness.Breach]]:
            return kata, soundness.verify(grader, kata, week, seed)

        checked = pool.each(katas, work, Options(), jobs, seed)
        for number, (kata, found) in enumerate(checked, 1):
            breaches += len(found)
            for breach in found:
                line = json.dumps(asdict(breach)) if options.json else str(breach)
                sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
            if sys.stderr.isatty():
                of = f"{number} of {len(katas)}"
                sys.stderr.write(f"\r\x1b[Khash seed {seed}: {of} katas ({kata.name})")
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
    sys.stderr.write(f"{len(katas)} katas verified, {breaches} breaches\n")
    return 1 if breaches else 0


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
