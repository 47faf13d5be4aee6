"""`watch` in a process of its own: a save is graded, an interrupt ends it."""

import os
import selectors
import shutil
import signal
import subprocess
import sys
import time

import pytest

from harness import catalog

SOLUTIONS = catalog.HOME / "solutions/leetcode/two_sum"
PATIENCE_S = 60.0


@pytest.fixture
def watching(tmp_path):
    attempt = tmp_path / "answer.py"
    shutil.copy(SOLUTIONS / "wrong_returns_values.py", attempt)
    command = [
        sys.executable,
        "-m",
        "harness",
        "watch",
        "two_sum",
        "--file",
        str(attempt),
    ]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )
    yield process, attempt
    process.kill()
    process.wait()
    process.stdout.close()
    process.stderr.close()


def read_until(process, words: str) -> str:
    deadline, text = time.monotonic() + PATIENCE_S, ""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while words not in text:
            assert selector.select(
                deadline - time.monotonic()
            ), f"never said {words!r}: {text}"
            data = os.read(process.stdout.fileno(), 1 << 16)
            assert data, f"ended without {words!r}: {text}"
            text += data.decode()
    return text


def test_each_save_is_graded_and_an_interrupt_ends_it(watching):
    process, attempt = watching
    assert "wrong answer" in read_until(process, "save to grade again")
    shutil.copy(SOLUTIONS / "reference.py", attempt)
    assert "✓ accepted" in read_until(process, "judges the speed too")
    # As many editors save: a new file moved over the old one.
    shutil.copy(SOLUTIONS / "wrong_loses_duplicates.py", attempt.with_suffix(".new"))
    attempt.with_suffix(".new").replace(attempt)
    assert "wrong answer" in read_until(process, "save to grade again")
    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE_S) == 130
    assert b"Traceback" not in process.stderr.read()
