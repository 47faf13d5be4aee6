"""Does one file always get one verdict? Many gradings, half of them on a busy machine."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple, Self

from harness.authoring.verify import REJECTED
from harness.grading import pool
from harness.grading.grade import Grader, Options, races
from harness.model import Kata, SpeedVerdict, Verdict

KATAS = 10
_ROUNDS_AT_A_TIME = 25  # a worker draws what Hypothesis tries once only


class Task(NamedTuple):
    """One solution to be graded for the so-manieth time, quiet or beside busy processes."""

    kata: Kata
    path: Path
    busy: bool
    round: int

    @property
    def name(self) -> str:
        """Return what tells it from all others."""
        when = "busy" if self.busy else "quiet"
        return f"{self.kata.name}/{self.path.name} {when} {self.round}"


class Grading(NamedTuple):
    """One grading of a solution, and whether other processes were at work meanwhile."""

    kata: str
    solution: str
    busy: bool
    outcome: str

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Self:
        """Return the grading that a line of a ledger tells."""
        return cls(*(row[name] for name in cls._fields))


@dataclass(frozen=True)
class Row:
    """What the gradings of one solution came to."""

    kata: str
    solution: str
    quiet: Counter[str] = field(default_factory=Counter)
    busy: Counter[str] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        """Return how many gradings there were."""
        return self.quiet.total() + self.busy.total()

    @property
    def wrong(self) -> int:
        """Return how many gradings gave another verdict than the file's name tells."""
        both = self.quiet + self.busy
        match self.solution.partition("_")[0]:
            case "slow":
                right = both["too slow"]
            case "wrong":
                right = sum(both[verdict] for verdict in REJECTED)
            case _:
                right = both["accepted"] + both["inconclusive"]
        return self.total - right

    @property
    def inconclusive(self) -> int:
        """Return how many gradings came to no judgement of speed."""
        return self.quiet["inconclusive"] + self.busy["inconclusive"]


def some(katas: Sequence[Kata]) -> list[Kata]:
    """Return ten of the katas that have a race, spread over all of them."""
    raced = [kata for kata in katas if races(kata)]
    return raced[:: max(1, len(raced) // KATAS)][:KATAS]


def contestants(katas: Sequence[Kata]) -> Iterator[tuple[Kata, Path]]:
    """Yield the right solutions, and the slow ones; without a race, the wrong ones."""
    for kata in katas:
        others = "slow_" if races(kata) else "wrong_"
        for path in sorted(kata.solutions.iterdir()):
            if path.name.startswith(("reference", "alt_", others)):
                yield kata, path


def tasks(katas: Sequence[Kata], rounds: int) -> list[Task]:
    """Return what is to be graded: some rounds quiet, as many busy, and so on."""
    all_tasks = [
        Task(kata, path, busy, number)
        for kata, path in contestants(katas)
        for busy in (False, True)
        for number in range(rounds)
    ]
    return sorted(all_tasks, key=_turn)


def _turn(task: Task) -> tuple[int, bool]:
    return task.round // _ROUNDS_AT_A_TIME, task.busy


def soak(tasks: Sequence[Task], busy: int, jobs: int) -> Iterator[tuple[Task, Grading]]:
    """Grade each, the busy ones beside so many busy processes.

    Then twice as many are graded at a time, so that two thirds of the machine are left to
    grading.
    """

    def work(grader: Grader, task: Task) -> tuple[Task, Grading]:
        outcome = _outcome(grader, task.kata, task.path)
        return task, Grading(task.kata.name, task.path.name, task.busy, outcome)

    for (_, is_busy), turn in groupby(tasks, key=_turn):
        count = busy if is_busy else 0
        with busy_processes(count):
            options = Options(style=False)
            yield from pool.each(list(turn), work, options, max(jobs, 2 * count))


def rows(gradings: Iterable[Grading]) -> list[Row]:
    """Return a row for each solution, in the order of their names."""
    found: dict[tuple[str, str], Row] = {}
    for kata, solution, busy, outcome in gradings:
        row = found.setdefault((kata, solution), Row(kata, solution))
        (row.busy if busy else row.quiet)[outcome] += 1
    return [found[name] for name in sorted(found)]


def _outcome(grader: Grader, kata: Kata, path: Path) -> str:
    result = grader.check(kata, path)
    inconclusive = result.speed and result.speed.verdict is SpeedVerdict.INCONCLUSIVE
    if inconclusive and result.verdict is Verdict.ACCEPTED:
        return "inconclusive"
    return result.verdict.value


@contextmanager
def busy_processes(count: int) -> Iterator[None]:
    """Keep so many processes at work for the time of a block."""
    # They end by themselves where this process is killed.
    busy = f"import os\nwhile os.getppid() == {os.getpid()}: pass"
    command = [sys.executable, "-c", busy]
    processes = [subprocess.Popen(command) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()
