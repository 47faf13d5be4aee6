"""How long a check takes, against pytest, ruff and black one after the other.

`make bench` runs these; a normal test run does not. Compare the medians of one run: the
ratio to `naive chain` is what counts. All grade the same accepted answer with the same
tests; those without the race leave the speed tests out on both sides.
"""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from harness import catalog
from harness.grading.grade import Grader, Options

REFERENCE = catalog.HOME / "solutions/leetcode/two_sum/reference.py"
SCRIPTS = Path(sysconfig.get_path("scripts"))
RULES = catalog.HOME / "harness/grading/ruff_leetcode.toml"

pytestmark = pytest.mark.benchmark(min_rounds=5, warmup=True, warmup_iterations=1)


@pytest.fixture
def naive(tmp_path: Path):
    """Return a function that runs the chain of commands over a copy of the kata."""
    folder = tmp_path / "two_sum"
    folder.mkdir()
    kata = catalog.HOME / "katas/leetcode/two_sum"
    (folder / "test_two_sum.py").write_bytes((kata / "test_two_sum.py").read_bytes())
    (folder / "conftest.py").write_bytes((kata.parent / "conftest.py").read_bytes())
    answer = folder / "two_sum.py"
    answer.write_bytes(REFERENCE.read_bytes())

    def chain(*more: str) -> None:
        pytest_command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
        ]
        for command in (
            [
                *pytest_command,
                "-c",
                os.devnull,
                "--rootdir",
                str(folder),
                *more,
                str(folder),
            ],
            [
                str(SCRIPTS / "ruff"),
                "check",
                "--no-cache",
                "--config",
                str(RULES),
                str(answer),
            ],
            [str(SCRIPTS / "black"), "--check", "-q", str(answer)],
        ):
            subprocess.run(command, check=True, capture_output=True, cwd=folder)

    return chain


def check(*more: str) -> None:
    command = [
        sys.executable,
        "-m",
        "harness",
        "check",
        "two_sum",
        "--file",
        str(REFERENCE),
    ]
    subprocess.run([*command, *more], check=True, capture_output=True)


def test_naive_chain(benchmark, naive):
    benchmark(naive, "--benchmark-skip")


def test_check_cold(benchmark):
    benchmark(check, "--no-speed")


def test_save_under_watch_to_verdict(benchmark, two_sum):
    with Grader(Options(speed=False)) as grader:
        grader.check(two_sum, REFERENCE)
        result = benchmark(grader.check, two_sum, REFERENCE)
    assert result.accepted


def test_examples_to_verdict(benchmark, two_sum):
    with Grader(Options(speed=False, style=False, examples_only=True)) as grader:
        grader.check(two_sum, REFERENCE)
        assert benchmark(grader.check, two_sum, REFERENCE).accepted


def test_naive_chain_with_speed(benchmark, naive):
    benchmark.pedantic(naive, rounds=1)


def test_check_with_speed(benchmark):
    benchmark.pedantic(check, rounds=3)


def test_python_alone(benchmark):
    benchmark(subprocess.run, [sys.executable, "-c", "pass"], check=True)


def test_list(benchmark):
    command = [sys.executable, "-m", "harness", "list"]
    benchmark(subprocess.run, command, check=True, capture_output=True)
