"""Does one file always get one verdict? Many gradings, half of them on a busy machine."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from harness.authoring.verify import REJECTED
from harness.grading import pool
from harness.grading.grade import Grader, Options, races
from harness.model import Kata, SpeedVerdict, Verdict

KATAS = 10


class Grading(NamedTuple):
    """One grading of a solution, and whether other processes were at work meanwhile."""

    kata: str
    solution: str
    busy: bool
    outcome: str


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


def soak(katas: Sequence[Kata], rounds: int, busy: int, jobs: int) -> Iterator[Grading]:
    """Grade each solution so many times quiet, and as many beside busy processes."""
    tasks = [task for task in contestants(katas) for _ in range(rounds)]
    for count in (0, busy):

        def work(
            grader: Grader, task: tuple[Kata, Path], count: int = count
        ) -> Grading:
            kata, path = task
            outcome = _outcome(grader, kata, path)
            return Grading(kata.name, path.name, count > 0, outcome)

        with busy_processes(count):
            yield from pool.each(tasks, work, Options(style=False), jobs)


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
