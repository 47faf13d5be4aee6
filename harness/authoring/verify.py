"""Proof that a kata is sound, rule by rule; each breach is one line for its author."""

import importlib.util
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from harness.authoring import stubs
from harness.grading import diagnose
from harness.grading.grade import Grader
from harness.model import LEETCODE, Kata, Kind, Result, Verdict
from harness.practice.plan import Plan
from harness.runner.job import Effort

HASH_SEEDS = (0, 1, 2)
_SECTIONS = ("## Examples", "## Constraints", "## Follow-up")
_REJECTED = {
    Verdict.WRONG_ANSWER,
    Verdict.RUNTIME_ERROR,
    Verdict.TIME_LIMIT,
    Verdict.MEMORY_LIMIT,
    Verdict.OUTPUT_LIMIT,
}
_TIMEOUT_S = 60


@dataclass(frozen=True)
class Breach:
    """One rule that a kata breaks: where, and what to do."""

    kata: str
    rule: str
    file: str
    what: str

    def __str__(self) -> str:
        return f"{self.kata}: {self.rule}: {self.file}: {self.what}"


def verify(grader: Grader, kata: Kata, plan: Plan, seed: int) -> list[Breach]:
    """Return the breaches of a kata; under the first hash seed, of all rules.

    Under the other seeds only the right solutions are tried again.
    """
    if seed != HASH_SEEDS[0]:
        return list(_right_again(grader, kata, seed))
    written = [*_written(kata, plan)]
    if (
        not kata.tests.is_file()
        or not kata.starter.exists()
        or not kata.reference.exists()
    ):
        return written
    return [
        *written,
        *_examples(kata),
        *_starter(grader, kata),
        *_stubs(grader, kata),
        *_solutions(grader, kata),
    ]


def _breach(kata: Kata, rule: str, file: Path | str, what: str) -> Breach:
    name = file if isinstance(file, str) else file.name
    return Breach(kata.name, rule, name, what)


def _written(kata: Kata, plan: Plan) -> Iterator[Breach]:
    """Rules that reading alone decides."""
    for path, what in (
        (kata.tests, "write the tests"),
        (kata.starter, "write the starter"),
        (kata.reference, "write the reference solution"),
        (kata.statement, "write the statement"),
    ):
        if not path.exists():
            yield _breach(kata, "missing file", path, what)
    if kata.statement.is_file():
        text = kata.statement.read_text(encoding="utf-8")
        for section in _SECTIONS:
            if section not in text:
                yield _breach(
                    kata, "statement", kata.statement, f"add the section {section!r}"
                )
        if not text.startswith("# ") or ">>>" not in text:
            yield _breach(
                kata, "statement", kata.statement, "needs a title and `>>>` examples"
            )
    if not 2 <= len(kata.hints) <= 4:
        yield _breach(
            kata, "hints", "kata.toml", "give two to four, from gentle to telling"
        )
    if kata.kind is Kind.LEETCODE and (
        kata.leetcode is None or kata.complexity is None
    ):
        yield _breach(
            kata, "facts", "kata.toml", "add the tables [leetcode] and [complexity]"
        )
    if _shadows(kata.name):
        yield _breach(
            kata, "name", kata.folder, "it hides a module; choose another name"
        )
    if len(diagnose.wrong_solutions(kata)) < 2:
        yield _breach(
            kata, "solutions", kata.solutions, "write two wrong_ solutions or more"
        )
    for path in diagnose.wrong_solutions(kata):
        if not diagnose.docstring(path):
            yield _breach(
                kata, "lesson", path, "let its docstring say what was misunderstood"
            )
    yield from _stray(kata)
    yield from _notes(kata, plan)


def _shadows(name: str) -> bool:
    return name in sys.stdlib_module_names or importlib.util.find_spec(name) is not None


def _stray(kata: Kata) -> Iterator[Breach]:
    ours = {"README.md", "kata.toml", kata.tests.name, kata.starter.name, "__pycache__"}
    for path in kata.folder.iterdir():
        if path.name not in ours:
            yield _breach(kata, "stray file", path, "nothing reads it; remove it")
    solution = re.compile(r"(reference|(wrong|slow|alt)_\w+)(\.py)?|__pycache__")
    for path in kata.solutions.iterdir() if kata.solutions.is_dir() else ():
        if not solution.fullmatch(path.name):
            yield _breach(
                kata, "stray file", path, "its name tells no verdict; rename it"
            )


def _notes(kata: Kata, plan: Plan) -> Iterator[Breach]:
    if kata.group == LEETCODE:
        return
    notes = kata.folder.parent / "NOTES.md"
    topics = [
        topic for day in plan.days if day.folder == kata.group for topic in day.topics
    ]
    title = next((t.title for t in topics if t.slug == kata.topics[0]), "")
    if not title:
        yield _breach(
            kata, "topic", "kata.toml", f"no topic of {kata.group} in the plan"
        )
    elif not notes.is_file() or f"## {title}\n" not in notes.read_text(
        encoding="utf-8"
    ):
        yield _breach(kata, "notes", notes, f"write the section '## {title}'")


def _examples(kata: Kata) -> Iterator[Breach]:
    command = [sys.executable, "-m", "harness.authoring.examples", str(kata.statement)]
    try:
        run = subprocess.run(
            [*command, str(kata.reference), kata.name],
            check=False,
            capture_output=True,
            text=True,
            timeout=_TIMEOUT_S,
        )
    except subprocess.TimeoutExpired:
        yield _breach(kata, "examples", kata.statement, "they take too long to run")
        return
    if run.returncode:
        said = " ".join((run.stdout or run.stderr).split())[-400:]
        yield _breach(kata, "examples", kata.statement, f"do not hold: {said}")


def _starter(grader: Grader, kata: Kata) -> Iterator[Breach]:
    outcome = grader.tests_alone(kata, kata.starter, effort=Effort.OUTCOMES)
    if outcome.total == 0:
        yield _breach(
            kata, "starter", kata.tests, f"no test collects: {outcome.message[-200:]}"
        )
    by_accident = outcome.total - len(outcome.failures)
    if by_accident:
        yield _breach(
            kata, "starter", kata.tests, f"{by_accident} tests do not fail on it"
        )
    for failure in outcome.failures:
        if failure.kind is not Verdict.INCOMPLETE:
            what = (
                f"fails by {failure.message or failure.kind!r}, not NotImplementedError"
            )
            yield _breach(kata, "starter", failure.test, what)


def _stubs(grader: Grader, kata: Kata) -> Iterator[Breach]:
    with tempfile.TemporaryDirectory() as folder:
        for value, files in stubs.stubs(kata.starter):
            path = Path(folder, kata.name)
            if kata.starter.is_file():
                path = path.with_suffix(".py")
                path.write_text(files[kata.starter.name], encoding="utf-8")
            else:
                for name, text in files.items():
                    (path / name).parent.mkdir(parents=True, exist_ok=True)
                    (path / name).write_text(text, encoding="utf-8")
            outcome = grader.tests_alone(kata, path, effort=Effort.FIRST)
            if outcome.verdict is Verdict.ACCEPTED:
                yield _breach(kata, "stub", kata.tests, f"accepts returning {value}")


def _solutions(grader: Grader, kata: Kata) -> Iterator[Breach]:
    for path in sorted(kata.solutions.iterdir()):
        role = path.name.partition("_")[0].removesuffix(".py")
        if role in {"reference", "alt"}:
            yield from _expect(kata, grader.check(kata, path), {Verdict.ACCEPTED})
        elif role == "slow":
            yield from _expect(kata, grader.check(kata, path), {Verdict.TOO_SLOW})
        elif role == "wrong":
            outcome = grader.tests_alone(kata, path, effort=Effort.FIRST)
            if outcome.verdict not in _REJECTED:
                what = f"is judged {outcome.verdict!r}, and should be rejected by the tests"
                yield _breach(kata, "verdict", path, what)
    for path in (kata.starter, kata.tests):
        findings = style_of(grader, kata, path)
        if findings:
            yield _breach(kata, "style", path, findings)


def style_of(grader: Grader, kata: Kata, path: Path) -> str:
    """Return what the linters object to in a file, in one line."""
    found = grader.style_alone(kata, path)
    if found.clean:
        return ""
    return "; ".join(
        [*found.ruff, *([] if found.black else ["black would lay it out anew"])]
    )


def _expect(kata: Kata, result: Result, verdicts: set[Verdict]) -> Iterator[Breach]:
    if result.verdict in verdicts:
        return
    wanted = " or ".join(sorted(verdicts))
    why = result.message
    if result.failures:
        first = result.failures[0]
        why = f"{first.test}: {first.call} {first.message} got {first.got}"
    elif result.style and not result.style.clean:
        why = "; ".join(
            [*result.style.ruff, *([] if result.style.black else ["not black"])]
        )
    elif result.speed:
        why = f"slope {result.speed.slope}, ratio {result.speed.sizes[-1].ratio:.1f}"
    what = f"is judged {result.verdict!r}, not {wanted} ({why[:400]})"
    yield _breach(kata, "verdict", result.file, what)


def _right_again(grader: Grader, kata: Kata, seed: int) -> Iterator[Breach]:
    for path in [kata.reference, *sorted(kata.solutions.glob("alt_*"))]:
        if not path.exists():
            continue
        outcome = grader.tests_alone(kata, path)
        if outcome.verdict is not Verdict.ACCEPTED:
            what = f"is judged {outcome.verdict!r} under PYTHONHASHSEED={seed}"
            yield _breach(kata, "hash seed", path, what)
