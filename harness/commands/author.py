"""The author's verbs beside the proofs: new, soak, test."""

import argparse
import os
import subprocess
import sys

from harness import catalog
from harness.authoring import scaffold
from harness.authoring import soak as endurance
from harness.authoring.proofs import key_of_tests
from harness.commands.common import notify
from harness.grading.ledger import Ledger, digest_of
from harness.model import Kind
from harness.practice import plan
from harness.views.bar import bar


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
    katas = [library.find(name) for name in options.kata]
    katas = katas or endurance.some(library.katas)
    tasks = endurance.tasks(katas, options.rounds)
    ledger = Ledger(options.into) if options.into else None
    digests = {
        (kata, path): digest_of(key_of_tests(kata, options.root), path)
        for kata, path in endurance.contestants(katas)
    }
    known = {
        task: ledger.find(task.name, digests[task.kata, task.path]) if ledger else None
        for task in tasks
    }
    gradings = [endurance.Grading.of(row) for row in known.values() if row]
    due = [task for task, row in known.items() if not row]
    jobs = options.jobs or os.cpu_count() or 1
    with bar(len(due)) as progress:
        for task, told in endurance.soak(due, options.busy, jobs):
            gradings.append(told)
            progress(task.name)
            if ledger:
                digest = digests[task.kata, task.path]
                ledger.add({"file": task.name, "digest": digest, **told._asdict()})
    rows = endurance.rows(gradings)
    sys.stdout.write("| kata | solution | gradings | wrong | inconclusive |\n")
    sys.stdout.write("|---|---|--:|--:|--:|\n")
    for row in rows:
        cells = (row.kata, row.solution, row.total, row.wrong, row.inconclusive)
        sys.stdout.write(f"| {' | '.join(map(str, cells))} |\n")
    wrong = sum(row.wrong for row in rows)
    unsure = sum(row.inconclusive for row in rows)
    sys.stdout.write(f"\n{len(tasks)} gradings: {wrong} wrong, {unsure} inconclusive\n")
    return 1 if wrong else 0


def test(options: argparse.Namespace) -> int:
    """Run the project's own tests with pytest."""
    command = [sys.executable, "-m", "pytest", *options.arguments]
    return subprocess.run(command, check=False, cwd=catalog.HOME).returncode
