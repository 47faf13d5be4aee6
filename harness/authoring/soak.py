"""Is the speed verdict the same every time? Many gradings, half of them on a busy machine."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from harness.grading.grade import Grader, races
from harness.model import Kata, SpeedVerdict, Verdict


@dataclass(frozen=True)
class Row:
    """What the gradings of one solution came to."""

    kata: str
    solution: str
    quiet: Counter[str]
    busy: Counter[str]

    @property
    def slow(self) -> bool:
        """Return whether the solution is one that has to be judged too slow."""
        return self.solution.startswith("slow_")

    @property
    def wrong(self) -> int:
        """Return how many gradings were false alarms or misses."""
        right = "too slow" if self.slow else "accepted"
        both = self.quiet + self.busy
        return both.total() - both[right] - (0 if self.slow else both["inconclusive"])

    @property
    def inconclusive(self) -> int:
        """Return how many gradings came to no judgement of speed."""
        return self.quiet["inconclusive"] + self.busy["inconclusive"]


def contestants(katas: Sequence[Kata]) -> Iterator[tuple[Kata, Path]]:
    """Yield the right solutions, quick and slow, of the katas that have a race."""
    for kata in katas:
        if races(kata):
            for path in sorted(kata.solutions.iterdir()):
                if path.name.startswith(("reference", "alt_", "slow_")):
                    yield kata, path


def soak(
    grader: Grader, katas: Sequence[Kata], rounds: int, busy: int
) -> Iterator[Row]:
    """Yield a row for each solution: so many gradings quiet, as many beside busy ones."""
    for kata, path in contestants(katas):
        quiet = Counter(_outcome(grader, kata, path) for _ in range(rounds))
        with busy_processes(busy):
            loaded = Counter(_outcome(grader, kata, path) for _ in range(rounds))
        yield Row(kata.name, path.name, quiet, loaded)


def _outcome(grader: Grader, kata: Kata, path: Path) -> str:
    result = grader.check(kata, path)
    inconclusive = result.speed and result.speed.verdict is SpeedVerdict.INCONCLUSIVE
    if inconclusive and result.verdict is Verdict.ACCEPTED:
        return "inconclusive"
    return result.verdict.value


@contextmanager
def busy_processes(count: int) -> Iterator[None]:
    """Keep so many processes at work for the time of a block."""
    command = [sys.executable, "-c", "while True: pass"]
    processes = [subprocess.Popen(command) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()
