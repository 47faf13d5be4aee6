"""What a worker is asked to do, and the words of its answer.

A worker answers a job with events, dicts that all have a key `e`:

- `ready` (layers): the worker is warm; `layers` are the sandbox layers that work here
- `collected` (tests): the names of the tests that will run, before the first one
- `broken` (kind, message, line, source): the attempt could not be loaded
- `start` (test), `finish` (test, failure or None): around each test
- `drawn` (test, packed): what Hypothesis drew for a property; the worker keeps it
- `size` (family, n, attempt, reference): the seconds of each round of a speed job at one
  size; told again where they were taken anew
- `memory` (n, attempt, reference): bytes held at once, at a family's middle n
- `fault` (message): our own side failed
- `done`: the attempt's process ran to its end
- `exit` (reason, obituary, call, line, source, function, output, printed, peak_mb):
  always the last. `reason` is empty; or the limit that was exceeded, in the words of `Verdict`;
  or `stopped`, `forged`, `killed judge`
"""

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from harness.model import Kata, Kind

Event = dict[str, Any]

ABRUPT_EXIT: Event = {
    "e": "exit",
    "reason": "killed judge",
    "obituary": "the judge's own process was killed",
    "call": "",
    "line": None,
    "source": "",
    "function": "",
    "output": "",
    "printed": 0,
    "peak_mb": 0,
}


class Mode(StrEnum):
    """Which of a kata's tests a job runs."""

    TESTS = "tests"  # all but speed
    EXAMPLES = "examples"  # the statement's own only
    COLLECT = "collect"  # none: say which there are
    SPEED = "speed"  # attempt and reference alternately, size by size


class Effort(StrEnum):
    """How much is found out about failures."""

    SMALLEST = "smallest"  # all of them, and some property's smallest example
    FULL = "full"  # all of them; if the first is a property's, its smallest example
    OUTCOMES = "outcomes"  # all of them, as they first showed
    FIRST = "first"  # whether there is any


def is_example(name: str) -> bool:
    """Return whether a test is one of the statement's own examples."""
    return name.startswith("test_example")


@dataclass(frozen=True)
class Job:
    """One file against one kata's tests.

    `split` runs the file in a process apart from the tests, for plain values only. With
    `own`, a file of tests by the learner, those run, and the kata's tests can be imported.
    """

    kata: str
    tests: str
    starter: str
    attempt: str
    reference: str
    split: bool
    seconds: float
    wall: float
    memory_mb: int
    mode: Mode = Mode.TESTS
    sandbox: str = "auto"
    effort: Effort = Effort.FULL
    own: str = ""

    @classmethod
    def of(cls, kata: Kata, attempt: Path, mode: Mode, sandbox: str = "auto") -> Self:
        """Return the job of grading a file as an answer to a kata."""
        return cls(
            kata=kata.name,
            tests=str(kata.tests),
            starter=str(kata.starter),
            attempt=str(attempt),
            reference=str(kata.reference),
            split=kata.kind is Kind.LEETCODE,
            seconds=kata.limits.seconds,
            wall=kata.limits.wall_seconds,
            memory_mb=kata.limits.memory_mb,
            mode=mode,
            sandbox=sandbox,
        )

    @property
    def trusted(self) -> bool:
        """Return whether the process of the tests runs code of the library only."""
        return not self.own and (self.split or self.attempt == self.reference)

    def rehearsal(self) -> Self:
        """Return the job in which the reference takes the attempt's place."""
        return replace(self, attempt=self.reference, mode=Mode.TESTS)

    def collecting(self) -> Self:
        """Return the job that finds out which tests there are, with the starter."""
        return replace(self, attempt=self.starter, mode=Mode.COLLECT, sandbox="off")

    def to_json(self) -> dict[str, Any]:
        """Return the job as plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Self:
        """Return the job that `to_json` gave."""
        mode, effort = Mode(values["mode"]), Effort(values["effort"])
        return cls(**{**values, "mode": mode, "effort": effort})
