"""Hostile and broken programs, each in the folder of the verdict that it must get."""

import contextlib
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from harness import catalog
from harness.grading import pool
from harness.grading.grade import Options
from harness.model import Limits, Verdict
from harness.runner import confine

JUDGE = Path(__file__).parent / "judge"
PROGRAMS = sorted(JUDGE.glob("*/*.py"))
KATA = re.compile(rb"# kata: (\w+)")


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def kata_of(path: Path):
    found = KATA.search(path.read_bytes()[:200])
    kata = catalog.load_one(catalog.HOME, found[1].decode() if found else "two_sum")
    quick = path.parent.name == "time_limit_exceeded"
    return replace(kata, limits=Limits(seconds=1.0)) if quick else kata


@pytest.fixture(scope="module")
def mark():
    """Mark the environment of all that grading starts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KATA_TEST_MARK", f"mark-{os.getpid()}")
        yield f"KATA_TEST_MARK=mark-{os.getpid()}".encode()


@pytest.fixture(scope="module")
def verdicts(mark):
    tasks = [(kata_of(path), path) for path in PROGRAMS]
    return {
        name_of(result.file): result
        for raced in (False, True)
        for result in pool.grade(
            [task for task in tasks if (task[1].parent.name == "too_slow") is raced],
            Options(style=False, speed=raced),
            jobs=2,
        )
    }


@pytest.mark.parametrize("path", PROGRAMS, ids=name_of)
def test_each_program_gets_the_verdict_of_its_folder(verdicts, path):
    result = verdicts[name_of(path)]
    expected = Verdict(path.parent.name.replace("_", " "))
    assert result.verdict is expected, result.failures[:1]


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs Linux")
def test_no_program_leaves_a_process(verdicts, mark):
    assert verdicts
    left = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if mark in (process / "environ").read_bytes().split(b"\0"):
                left.append((process / "cmdline").read_bytes())
    assert left == []


@pytest.mark.skipif(len(confine.probe()) < 2, reason="no file layer here")
def test_no_program_leaves_a_file(verdicts):
    assert verdicts
    folders = (
        Path("/tmp"),
        Path("/var/tmp"),
        Path.home(),
        *JUDGE.glob("*"),
    )
    assert [f for f in folders if (f / "kata_residue").exists()] == []
