"""The verbs that prove katas: verify, mutants, proofs."""

import argparse
import itertools
import json
import os
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from harness import catalog
from harness.authoring import mutants as mutation
from harness.authoring import report, rules
from harness.authoring import verify as soundness
from harness.grading import pool
from harness.grading.grade import Grader, Options, races
from harness.model import Kata
from harness.practice import plan
from harness.views.bar import bar

_ENOUGH = 0.05  # of all mutants may be called equivalent


def verify(options: argparse.Namespace) -> int:
    """Verify the named katas, or all that changed; a line for each breach as it is found."""
    library = catalog.load(options.root)
    week = plan.load(options.root)
    katas = _named(library, options)
    breaches = 0

    def tell(found: list[rules.Breach]) -> None:
        nonlocal breaches
        breaches += len(found)
        for breach in found:
            line = json.dumps(asdict(breach)) if options.json else str(breach)
            sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    if not options.kata:
        for problem in library.problems:
            breaches += 1
            sys.stdout.write(f"{problem.reason}\n")
    due = [
        kata
        for kata in katas
        if options.all or not soundness.proved(kata, options.root)
    ]
    due = _spread(due)
    for kata in katas:
        if kata not in due:
            tell(rules.read(kata, week))
    unsound: set[str] = set()
    with (
        bar(len(due) * len(soundness.HASH_SEEDS)) as progress,
        tempfile.TemporaryDirectory(prefix="kata-draws-") as draws,
    ):
        for seed in soundness.HASH_SEEDS:
            last = seed == soundness.HASH_SEEDS[-1]

            def work(
                grader: Grader, kata: Kata, seed: int = seed
            ) -> tuple[Kata, soundness.Found]:
                return kata, soundness.verify(grader, kata, week, seed)

            # The second race spares learners a false alarm; a solution that is slow
            # by its name needs no such doubt.
            judged = Options(style=last, confirm=False, draws=Path(draws))
            for kata, found in pool.each(due, work, judged, _jobs(options), seed):
                tell(list(found.breaches))
                if found.breaches:
                    unsound.add(kata.name)
                elif last and kata.name not in unsound:
                    soundness.keep(kata, options.root, found)
                progress(f"{kata.name} (hash seed {seed})")
    before = f", {len(katas) - len(due)} proved before" if len(due) < len(katas) else ""
    sys.stderr.write(f"{len(katas)} katas verified{before}, {breaches} breaches\n")
    return 1 if breaches else 0


def mutants(options: argparse.Namespace) -> int:
    """Judge the mutants of the named katas' references, or of all; show who survives."""
    library = catalog.load(options.root)
    katas = _named(library, options)
    total = equivalent = holes = 0
    with bar(len(katas)) as progress:

        def work(grader: Grader, kata: Kata) -> tuple[Kata, mutation.Account]:
            proof = mutation.judge(grader, kata, options.root, anew=options.all)
            return kata, mutation.account(kata, proof)

        judged = pool.each(katas, work, Options(style=False), _jobs(options))
        for kata, account in judged:
            progress(kata.name)
            total += account.killed + account.equivalent + len(account.alive)
            equivalent += account.equivalent
            holes += len(account.alive) + len(account.stale)
            sys.stdout.write(_told(kata, account, as_json=options.json))
            sys.stdout.flush()
    share = equivalent / total if total else 0
    sys.stderr.write(
        f"{total} mutants of {len(katas)} katas: {equivalent} called equivalent"
        f" ({share:.1%}), {holes} to deal with\n"
    )
    if not options.kata and share > _ENOUGH:
        sys.stderr.write(f"kata: no more than {_ENOUGH:.0%} may be called equivalent\n")
        return 1
    return 1 if holes else 0


def proofs(options: argparse.Namespace) -> int:
    """Print what was proved, as tables in Markdown."""
    library = catalog.load(options.root)
    week = plan.load(options.root)
    sys.stdout.write(report.report(library.katas, week, options.root))
    return 0


def _told(kata: Kata, account: mutation.Account, *, as_json: bool) -> str:
    if as_json:
        return json.dumps({"kata": kata.name, **asdict(account)}) + "\n"
    count = account.killed + account.equivalent + len(account.alive)
    lines = [
        f"{kata.name}: {account.killed} of {count} killed, {account.equivalent} equivalent"
    ]
    for survivor in account.alive:
        lines += [
            f"  {survivor.file}:{survivor.number}: no test notices",
            f"    - {survivor.line}",
            f"    + {survivor.mutant}",
        ]
    lines += [
        f"  kata.toml: [[equivalent]] {line}: no such survivor"
        for line in account.stale
    ]
    if account.alive:
        lines += [
            "  Mend the tests; where it means the same to every caller, list it in kata.toml:",
            "    [[equivalent]]",
            f"    line = {json.dumps(account.alive[0].line)}",
            f"    mutant = {json.dumps(account.alive[0].mutant)}",
            '    why = "..."',
        ]
    return "\n".join(lines) + "\n"


def _named(library: catalog.Catalog, options: argparse.Namespace) -> list[Kata]:
    return [library.find(name) for name in options.kata] or list(library.katas)


def _spread(katas: list[Kata]) -> list[Kata]:
    """Put those that compute beside those that rather wait; what is short comes last."""
    racing = [kata for kata in katas if races(kata)]
    waiting = [kata for kata in reversed(katas) if not races(kata)]
    pairs = itertools.zip_longest(racing, waiting)
    return [kata for pair in pairs for kata in pair if kata]


def _jobs(options: argparse.Namespace) -> int:
    """Return as many as asked for; else one more than cores, as mistakes may hang."""
    return options.jobs or (os.cpu_count() or 1) + 1
