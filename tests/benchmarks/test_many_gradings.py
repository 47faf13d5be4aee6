"""Many submissions on all cores: warm graders against a pytest process each.

`make bench` runs these. Compare the two medians of one run; both judge the same mixed
submissions by the same tests, without speed and style, as many at a time as there are
cores. Those that never end are left out: pytest alone would wait for them for ever. The
test of memory prints what it measured.
"""

import itertools
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import psutil
import pytest

from harness import catalog
from harness.grading import pool
from harness.grading.grade import Options
from harness.model import LEETCODE, Kata, Verdict

COUNT = 300
LONG = 3_000
KATAS = 10
JOBS = os.cpu_count() or 1


SETTINGS = Options(speed=False, style=False)


@cache
def files() -> list[tuple[Kata, Path]]:
    """Return the solutions of ten katas, right and wrong, that come to an end."""
    katas = [kata for kata in catalog.load().katas if kata.group == LEETCODE][:KATAS]
    all_files = {
        path: kata
        for kata in katas
        for path in sorted(kata.solutions.glob("*.py"))
        if not path.name.startswith("slow_")
    }
    tasks = [(kata, path) for path, kata in all_files.items()]
    results = pool.grade(tasks, SETTINGS, JOBS)
    ended = {told.file for told in results if told.verdict is not Verdict.TIME_LIMIT}
    return [task for task in tasks if task[1] in ended]


def submissions(count: int) -> list[tuple[Kata, Path]]:
    """Return such files, each as often as it takes."""
    return list(itertools.islice(itertools.cycle(files()), count))


def graded(count: int) -> int:
    """Grade as `grade` does; return how many were graded."""
    return sum(1 for _ in pool.grade(submissions(count), SETTINGS, JOBS))


@pytest.mark.benchmark(group="300 submissions")
def test_warm_graders(benchmark):
    assert files()
    assert benchmark.pedantic(graded, (COUNT,), rounds=1) == COUNT


@pytest.mark.benchmark(group="300 submissions")
def test_a_pytest_process_each(benchmark, tmp_path):
    def run(number: int, kata: Kata, path: Path) -> None:
        folder = tmp_path / str(number)
        folder.mkdir()
        for source, name in (
            (path, f"{kata.name}.py"),
            (kata.tests, kata.tests.name),
            (kata.folder.parent / "conftest.py", "conftest.py"),
        ):
            (folder / name).write_bytes(source.read_bytes())
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        quiet = ["-c", os.devnull, "--rootdir", str(folder), "-k", "not test_speed"]
        subprocess.run(
            [*command, *quiet, str(folder)],
            check=False,
            capture_output=True,
            cwd=folder,
        )

    def all_of_them() -> None:
        with ThreadPoolExecutor(JOBS) as threads:
            tasks = [(n, *task) for n, task in enumerate(submissions(COUNT))]
            list(threads.map(lambda task: run(*task), tasks))

    benchmark.pedantic(all_of_them, rounds=1)


def test_memory_does_not_grow(capsys):
    held = []
    for number, _ in enumerate(pool.grade(submissions(LONG), SETTINGS, JOBS), 1):
        if number % (LONG // 10) == 0:
            held.append(_resident_mb())
    with capsys.disabled():
        print(f"\nMB held after each {LONG // 10} gradings: {held}")  # noqa: T201
    # The first tenth warms up; after it no trend may show.
    assert held[-1] < 1.05 * held[1] + 5


def _resident_mb() -> int:
    """Return what this process and the graders' own processes hold, jobs aside."""
    me = psutil.Process()
    total = me.memory_info().rss
    for process in me.children(recursive=True):
        try:
            if any("harness.runner.worker" in word for word in process.cmdline()):
                total += process.memory_info().rss if process.parent() == me else 0
        except psutil.Error:
            continue
    return total // 2**20
