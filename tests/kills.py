"""Two commands at work on one history, both killed at a random moment, again and again.

`python tests/kills.py 500` prints what came of so many rounds. In a round two
of check, watch and reset run side by side, every third time on a history of an older
version, and get SIGKILL. After it: is every check there whose verdict was shown, is the
database sound and up to date, is the attempt whole, does the next command work, did
every process end?
"""

import json
import os
import random
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from conftest import make_library

from harness import database, history

ANSWERS = (
    "def double(number):\n    return number * 2\n",
    "def double(number):\n    return number**2\n",
    "def double(number:\n",
)
# Each saves an attempt with a text of its own, and names it once its verdict was shown.
CHECKING = """
import contextlib, io, itertools, os, sys
from pathlib import Path
from harness import cli
name, attempt, *command = sys.argv[1:]
for number in itertools.count():
    text = f"# {name} {number}\\n" + ANSWERS[number % len(ANSWERS)]
    new = Path(f"{attempt}.{name}")
    new.write_text(text)
    os.replace(new, attempt)
    with contextlib.redirect_stdout(io.StringIO()) as said:
        code = cli.main(command)
    if code in (0, 1) and "verdict" in said.getvalue():
        os.write(1, f"{name}\\n".encode())
"""
SAVING = """
import itertools, os, sys, time
name, attempt = sys.argv[1:]
for number in itertools.count():
    with open(f"{attempt}.{name}", "w") as file:
        file.write(f"# {name} {number}\\n" + ANSWERS[number % len(ANSWERS)])
    os.replace(f"{attempt}.{name}", attempt)
    time.sleep(0.3)
"""
RESETTING = """
import contextlib, io, sys
from harness import cli
root = sys.argv[1]
while True:
    for more in ([], ["--undo"]):
        with contextlib.redirect_stdout(io.StringIO()):
            cli.main(["reset", "double", "--root", root, *more])
"""
PAIRS = (("checking", "checking"), ("watching", "checking"), ("checking", "resetting"))
NEXT = (["check", "--json", "--no-style"], ["list", "--json"], ["history"], ["plan"])
PATIENCE_S = 30.0


@dataclass
class Tally:
    """What became of the rounds; all but `counts` name what went wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    survivors: list[str] = field(default_factory=list)


class Rounds:
    """Rounds of kills on one folder of attempts."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.root = make_library(folder / "library")
        self.attempts = folder / "attempts"
        self.attempts.mkdir()
        self.attempt = self.attempts / "double.py"
        self.file = self.attempts / history.FILE
        self.chance = random.Random(seed)
        self.mark = f"KATA_KILLS={os.getpid()}-{seed}"
        name, _, value = self.mark.partition("=")
        self.environment = {
            **os.environ,
            name: value,
            "KATA_ATTEMPTS": str(self.attempts),
            "NO_COLOR": "1",
        }
        self.tally = Tally()

    def run(self, number: int) -> None:
        """Make one round, and note what it left."""
        if number % 3 == 2:
            self._age(version=number % len(database.MIGRATIONS))
        before = self._stored()
        pair = PAIRS[number // 3 % len(PAIRS)]
        running = [
            self._start(kind, f"round{number}{side}")
            for kind, side in zip(pair, "ab", strict=True)
        ]
        # Every other round is killed after a first verdict, the rest also before.
        if number % 2:
            select.select([process.stdout for process in running], [], [], PATIENCE_S)
        time.sleep(self.chance.uniform(0.0, 3.0))
        for process in running:
            os.killpg(process.pid, signal.SIGKILL)
        shown = ""
        for process in running:
            shown += process.stdout.read().decode()
            process.stdout.close()
            process.wait()
        self._end_of_all(number)
        self._inspect(number, before, shown.split())

    def _start(self, kind: str, name: str) -> "subprocess.Popen[bytes]":
        check = ["--root", str(self.root), "--no-style"]
        python = {
            "checking": [CHECKING, name, self.attempt, "check", "double", "--json"],
            "watching": [SAVING, name, self.attempt],
            "resetting": [RESETTING, self.root],
        }[kind]
        program, *arguments = map(str, python)
        more = check if kind == "checking" else []
        given = f"ANSWERS = {ANSWERS!r}\n{program}"
        command = [sys.executable, "-c", given, *arguments, *more]
        if kind == "watching":
            watch = [sys.executable, "-m", "harness", "watch", "double", *check]
            script = (
                '"$@" & '
                + _quoted(watch)
                + f" | sed -u -n 's/^. .*  double  .*/{name}/p'"
            )
            command = ["/bin/sh", "-c", script, "sh", *command]
        return subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _age(self, version: int) -> None:
        """Put a history of an older version in the place of the present one."""
        for part in self.attempts.glob(f"{history.FILE}*"):
            part.unlink()
        with closing(sqlite3.connect(self.file, isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            for migration in database.MIGRATIONS[:version]:
                for statement in migration.split(";\n"):
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {version}")
            if version:
                rows = [(1e9 + i, f"aged{i}") for i in range(300)]
                db.executemany(
                    "INSERT INTO checks (at, kata, file, source, verdict, seconds, result)"
                    " VALUES (?, 'double', ?, '{}', 'accepted', 1.0, '{}')",
                    rows,
                )
        self.tally.counts["histories of an older version"] += 1

    def _stored(self) -> Counter[str]:
        """Return how many checks are stored, by the name in their source."""
        if not self.file.exists():
            return Counter()
        with closing(sqlite3.connect(self.file)) as db:
            tables = db.execute("SELECT name FROM sqlite_master").fetchall()
            if ("checks",) not in tables:
                return Counter()
            rows = db.execute("SELECT source, file FROM checks").fetchall()
        return Counter(_name(source, file) for source, file in rows)

    def _inspect(self, number: int, before: Counter[str], shown: list[str]) -> None:
        tally, told = self.tally, f"round {number}"
        tally.counts["rounds"] += 1
        tally.counts["verdicts shown"] += len(shown)
        if self.file.exists():
            with closing(sqlite3.connect(self.file)) as db:
                if db.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                    tally.damaged.append(told)
        after = self._stored()
        # Two processes save to one attempt: a check may grade the other's text.
        new = (after - before).total()
        if before - after or new < len(shown):
            tally.lost.append(f"{told}: {len(shown)} shown, {new} stored")
        if self.attempt.exists():
            text = self.attempt.read_text("utf-8")
            starter = "NotImplementedError\n"
            if not text.endswith((*ANSWERS, starter)):
                tally.damaged.append(f"{told}: the attempt is {text!r}")
        self._go_on(told)

    def _go_on(self, told: str) -> None:
        """Give the next command, which has to work."""
        if not self.attempt.exists():
            self.attempt.write_text(ANSWERS[0])
        verb, *options = self.chance.choice(NEXT)
        names = ["double"] if verb in {"check", "history"} else []
        command = [sys.executable, "-m", "harness", verb, *names]
        run = subprocess.run(
            [*command, "--root", str(self.root), *options],
            check=False,
            env=self.environment,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )
        right = run.returncode in {0, 1} and "Traceback" not in run.stderr
        if right and "--json" in options:
            with suppress(ValueError):
                json.loads(run.stdout)
        with closing(sqlite3.connect(self.file)) as db:
            newest = db.execute("PRAGMA user_version").fetchone()[0]
        if not right or newest != len(database.MIGRATIONS):
            self.tally.stuck.append(f"{told}: {verb}: {run.stderr or newest}")

    def _end_of_all(self, number: int) -> None:
        """Wait until no process is left that the round has started."""
        deadline = time.monotonic() + PATIENCE_S
        while (left := self._alive()) and time.monotonic() < deadline:
            time.sleep(0.05)
        for pid, command in left:
            self.tally.survivors.append(f"round {number}: {command}")
            with suppress(OSError):
                os.kill(pid, signal.SIGKILL)

    def _alive(self) -> list[tuple[int, str]]:
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if self.mark.encode() in (process / "environ").read_bytes().split(
                    b"\0"
                ):
                    command = (process / "cmdline").read_bytes().decode()
                    found.append((int(process.name), command.replace("\0", " ")))
        return found


def _name(source: str, file: str) -> str:
    found = source.partition("# round")[2].partition("\\n")[0]
    return f"round{found}" if found else Path(file).name


def _quoted(words: list[str]) -> str:
    return " ".join(f"'{word}'" for word in words)


def kill(rounds: int, folder: Path, seed: int = 7) -> Tally:
    """Make so many rounds; returns what became of them."""
    work = Rounds(folder, seed)
    for number in range(rounds):
        work.run(number)
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{number + 1} of {rounds}")
    return work.tally


def main() -> None:
    """Print what so many rounds came to."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        tally = kill(rounds, Path(folder))
    for name, value in vars(tally).items():
        shown = dict(value) if name == "counts" else f"{len(value)} {value[:3]}"
        sys.stdout.write(f"{name}: {shown}\n")


if __name__ == "__main__":
    main()
