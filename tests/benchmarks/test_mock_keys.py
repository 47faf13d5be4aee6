"""How soon the full screen of a mock interview answers a key: grading against idle.

`pytest -o addopts= tests/benchmarks/test_mock_keys.py`. The program runs in a terminal of its
own; the time is that from a key's bytes going in to its letter coming out. The figure is the
ratio of the two 95th percentiles, taken within one run.

The second test kills it while notes are typed (`KATA_KILLS=100`), and measures what was lost.
"""

import fcntl
import os
import pty
import random
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import termios
import time

import pytest

from harness import catalog, history

KEYS = 150
KILLS = int(os.environ.get("KATA_KILLS", "5"))
LETTERS = "QXZWV"  # no escape sequence of the program ends in one of these
MOST = 4.0
PATIENCE_S = 60.0
F3, F8 = "\x1bOR", "\x1b[19~"


class Terminal:
    """The program in a terminal of 80 by 24."""

    def __init__(self, attempts, *more):
        self.fd, inner = pty.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "harness", "mock", *more],
            stdin=inner,
            stdout=inner,
            stderr=inner,
            cwd=catalog.HOME,
            env=os.environ
            | {
                "KATA_ATTEMPTS": str(attempts),
                "TERM": "xterm-256color",
                "NO_COLOR": "1",
            },
            start_new_session=True,
        )
        os.close(inner)

    def read(self, seconds):
        ready, _, _ = select.select([self.fd], [], [], seconds)
        return os.read(self.fd, 1 << 16).decode("utf-8", "ignore") if ready else ""

    def until(self, text, keys=""):
        """Press keys, return the seconds until a text is on the screen, and all seen."""
        before = time.perf_counter()
        os.write(self.fd, keys.encode())
        seen = ""
        while text not in seen:
            assert time.perf_counter() < before + PATIENCE_S, f"{text!r} never came"
            seen += self.read(0.01)
        return time.perf_counter() - before, seen

    def settled(self, keys):
        """Press keys, and wait until what they led to was drawn."""
        os.write(self.fd, keys.encode())
        before = time.perf_counter()
        while time.perf_counter() < before + 0.5:
            self.read(0.05)

    def letters(self, count):
        """Type letters, one when the last is seen; return the seconds of each, and all seen."""
        times, seen = [], ""
        for i in range(count):
            while more := self.read(0.0):
                seen += more
            second, more = self.until(
                LETTERS[i % len(LETTERS)], LETTERS[i % len(LETTERS)]
            )
            times.append(second)
            seen += more
        return times, seen

    def close(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.fd)


@pytest.fixture
def terminal(tmp_path):
    made = Terminal(tmp_path, "--seed", "7")
    yield made
    made.close()


def high(times):
    return statistics.quantiles(times, n=20)[-1]


def test_keys_are_answered_as_soon_while_it_grades(terminal, tmp_path, capsys):
    terminal.until("Answer")
    terminal.until("Problem 1", F8)
    (folder,) = (tmp_path / "mocks").iterdir()
    reference = catalog.load_one(catalog.HOME, "reverse_linked_list").reference
    shutil.copy(reference, folder / "problem_1.py")
    terminal.until("3 of 3")
    for _ in range(2):  # to the result, to the notes
        terminal.until("┏", "\t")
    terminal.letters(20)  # warm
    idle, busy, seen = terminal.letters(KEYS)[0], [], ""
    terminal.until("Submit", F3)
    for keys in ("O(n)", "\r", "O(1)"):
        terminal.settled(keys)
    terminal.until("All tests", "\r")
    while "submission:" not in seen and len(busy) < 20 * KEYS:
        times, more = terminal.letters(5)
        seen += more
        busy += times if "submission:" not in more else []
    with capsys.disabled():
        sys.stdout.write(
            f"\nkeys: idle {statistics.median(idle) * 1e3:.1f} ms median, "
            f"{high(idle) * 1e3:.1f} ms at 95 %, {max(idle) * 1e3:.1f} ms at most; "
            f"while grading ({len(busy)} keys) {statistics.median(busy) * 1e3:.1f}, "
            f"{high(busy) * 1e3:.1f}, {max(busy) * 1e3:.1f} ms; "
            f"ratio of the medians {statistics.median(busy) / statistics.median(idle):.2f}, "
            f"at 95 % {high(busy) / high(idle):.2f}\n"
        )
    assert len(busy) > 10
    assert high(busy) <= MOST * high(idle)


def test_a_killed_program_loses_no_more_than_a_second_of_notes(tmp_path, capsys):
    chance = random.Random(8)
    lost, kept = [], ""
    for _ in range(KILLS):
        terminal = Terminal(tmp_path)
        terminal.until("Notes")
        terminal.until("┏", "\t")
        terminal.settled("\x1b[1;5F")  # to the end of what stands there
        times = []
        end = time.perf_counter() + chance.uniform(0.0, 3.0)
        while time.perf_counter() < end:
            typed, _ = terminal.letters(1)
            times.append(time.perf_counter() - typed[0])
        terminal.close()
        killed = time.perf_counter()
        with history.open_history(tmp_path)[0] as store:
            (name,) = {fact.mock for fact in store.mocks.kind("begun")}
            notes = [f for f in store.mocks.of(name) if f.kind == "noted"]
        text = notes[-1].data["text"] if notes else ""
        assert len(text) >= len(kept)
        saved = len(text) - len(kept)
        kept = text
        lost.append(killed - times[saved] if saved < len(times) else 0.0)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{KILLS} kills: at most {max(lost):.2f} s of typing lost, "
            f"{statistics.median(lost):.2f} s in the median\n"
        )
    assert max(lost) <= 1.0
