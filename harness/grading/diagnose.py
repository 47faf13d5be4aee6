"""Recognises a typical mistake: the learner fails just what one `wrong_` solution does."""

import ast
import contextlib
import hashlib
import json
from pathlib import Path

from harness.grading.grade import Grader
from harness.model import Kata, Result, Verdict
from harness.runner.job import Effort
from harness.workspace import OWN_TESTS

CACHE = ".cache"


def lesson(grader: Grader, kata: Kata, result: Result, root: Path) -> str:
    """Return what the one `wrong_` solution that fails alike misunderstood, or nothing.

    What each `wrong_` solution fails is found by grading it, and kept by content.
    """
    if result.verdict not in {Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR}:
        return ""
    theirs = [f.test for f in result.failures if not f.test.startswith(OWN_TESTS)]
    failed = sorted(theirs)
    known = _known(grader, kata, root / CACHE / "mistakes" / f"{kata.name}.json")
    alike = [text for text, tests in known if tests == failed]
    return alike[0] if len(alike) == 1 else ""


def docstring(solution: Path) -> str:
    """Return the docstring of a solution's file or package."""
    source = solution / "__init__.py" if solution.is_dir() else solution
    return ast.get_docstring(ast.parse(source.read_bytes())) or ""


def wrong_solutions(kata: Kata) -> list[Path]:
    """Return the kata's typical mistakes, files or folders."""
    return sorted(kata.solutions.glob("wrong_*"))


def _known(grader: Grader, kata: Kata, cache: Path) -> list[tuple[str, list[str]]]:
    mistakes = wrong_solutions(kata)
    key = _digest([kata.tests, *mistakes])
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(cache.read_text(encoding="utf-8"))
        if kept["key"] == key:
            return [(text, tests) for text, tests in kept["mistakes"]]
    known = []
    for path in mistakes:
        outcome = grader.tests_alone(kata, path, effort=Effort.OUTCOMES)
        known.append((docstring(path), sorted(outcome.failed_tests)))
    with contextlib.suppress(OSError):
        cache.parent.mkdir(parents=True, exist_ok=True)
        cache.write_text(json.dumps({"key": key, "mistakes": known}), encoding="utf-8")
    return known


def _digest(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        for file in files:
            digest.update(str(file).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
