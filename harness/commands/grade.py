"""The verb grade: many submissions, on all cores."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from harness import catalog
from harness.authoring.proofs import key_of_tests
from harness.commands.judge import exit_code
from harness.grading import pool
from harness.grading.grade import Options
from harness.grading.ledger import Ledger, digest_of
from harness.model import HarnessError, Kata, Verdict
from harness.views import plain

_Row = dict[str, Any]


def grade(options: argparse.Namespace) -> int:
    """Grade a folder of submissions on all cores, a line for each as it finishes."""
    if not options.folder.is_dir():
        raise HarnessError(
            f"{options.folder}: there is no such folder",
            next_step="name one that holds <kata>/<submission>.py",
        )
    ledger = Ledger(options.out) if options.out else None
    worst = 0
    for row in _rows(options, ledger):
        verdict = Verdict(row["verdict"])
        worst = max(worst, exit_code(verdict))
        if options.json:
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
        else:
            name = plain.safe(Path(row["file"]).name)
            sys.stdout.write(f"{verdict:22} {row['kata']}  {name}\n")
        sys.stdout.flush()
    return worst


def _rows(options: argparse.Namespace, ledger: Ledger | None) -> Iterator[_Row]:
    """Yield a row for each submission: those known first, the others as they finish."""
    digests: dict[Path, str] = {}
    tasks: list[tuple[Kata, Path]] = []
    for folder in sorted(options.folder.iterdir()):
        if not folder.is_dir() or folder.name.startswith((".", "_")):
            continue
        kata = catalog.load_one(options.root, folder.name)
        salt = f"{key_of_tests(kata, options.root)} {options.speed} {options.style}"
        for path in _submissions(folder):
            file = path.resolve()
            digests[file] = digest_of(salt, file)
            row = ledger.find(str(file), digests[file]) if ledger else None
            if row:
                yield row
            else:
                tasks.append((kata, file))
    settings = Options(
        speed=options.speed, style=options.style, sandbox=options.sandbox
    )
    for result in pool.grade(tasks, settings, options.jobs or os.cpu_count() or 1):
        row = plain.result(result) | {"digest": digests[result.file]}
        if ledger and result.verdict is not Verdict.GRADER_ERROR:
            ledger.add(row)
        yield row


def _submissions(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.iterdir())
        if (path.is_file() and path.suffix == ".py") or (path / "__init__.py").is_file()
    ]
