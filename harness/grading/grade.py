"""One file against one kata, through every judge: the result."""

import ast
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from harness.grading import speed, tests
from harness.grading.style import PATIENCE_S, Stylist
from harness.model import Kata, Kind, Result, Speed, SpeedVerdict, Style, Verdict
from harness.runner.client import Worker
from harness.runner.closing import Closing
from harness.runner.job import Effort, Event, Job, Mode, is_example

Tell = Callable[[Event], None]

_HURRY_S = 1.0  # for the style of an answer that is not right yet
# A race sends long inputs, and counts CPU time only: what a busy machine lets it wait
# says nothing of the attempt.
_RACE_PATIENCE = 4


@dataclass(frozen=True, kw_only=True)
class Options:
    """What is judged, and how.

    `sandbox` is auto, require or off. With `smallest`, a property's smallest example is
    found even where a plain test has failed. Graders with one folder `draws` try
    solutions on what was drawn once. Without `confirm`, one race tells that an answer is
    too slow.
    """

    speed: bool = True
    confirm: bool = True
    style: bool = True
    examples_only: bool = False
    sandbox: str = "auto"
    smallest: bool = False
    draws: Path | None = None


class Grader(Closing):
    """Grades files, one at a time, with warm processes. Ends with the `with` block."""

    def __init__(
        self, options: Options | None = None, hash_seed: int = 0, *, once: bool = False
    ) -> None:
        self.options = options or Options()
        self._worker = Worker(hash_seed, once=once, draws=self.options.draws)
        self._stylist = Stylist() if self.options.style else None
        self._expected: dict[tuple[str, float, float], list[str]] = {}

    @property
    def layers(self) -> frozenset[str]:
        """Return the layers of the sandbox in use."""
        return frozenset() if self.options.sandbox == "off" else self._worker.layers

    def check(
        self,
        kata: Kata,
        attempt: Path,
        tell: Tell = lambda _: None,
        *,
        own: Path | None = None,
        race: bool = True,
    ) -> Result:
        """Grade a file. `tell` hears each event as it comes.

        `own` is a file of tests by the learner, which must pass too, if it is there;
        without a race, no speed is judged.
        """
        began = time.monotonic()
        if self._stylist:
            self._stylist.ask(kata, attempt)
        outcome = self.tests_alone(kata, attempt, tell)
        if own is not None and own.exists() and _goes_on(outcome):
            outcome = outcome.with_own(own.name, self._own_tests(kata, attempt, own))
        judged: Speed | None = None
        race = race and self.options.speed
        if outcome.verdict is Verdict.ACCEPTED and race and races(kata):
            judged, outcome = self._race(kata, attempt, outcome, tell)
        right = outcome.verdict is Verdict.ACCEPTED
        style = self._style(PATIENCE_S if right else _HURRY_S)
        return Result(
            kata=kata.name,
            file=attempt,
            verdict=_verdict(outcome, judged, style),
            passed=outcome.passed,
            total=outcome.total,
            failures=outcome.failures,
            message=outcome.message,
            output=outcome.output,
            speed=judged,
            style=style,
            seconds=round(time.monotonic() - began, 3),
        )

    def tests_alone(
        self,
        kata: Kata,
        attempt: Path,
        tell: Tell = lambda _: None,
        effort: Effort | None = None,
        *,
        examples: bool = False,
    ) -> tests.Outcome:
        """Run a kata's tests (or its examples) and judge the answers, nothing else."""
        only = examples or self.options.examples_only
        mode = Mode.EXAMPLES if only else Mode.TESTS
        effort = effort or (Effort.SMALLEST if self.options.smallest else Effort.FULL)
        job = replace(Job.of(kata, attempt, mode, self.options.sandbox), effort=effort)
        # A LeetCode attempt does not see its tests: what these collect can be believed.
        expected = None if kata.kind is Kind.LEETCODE else self._wanted(kata, job)
        outcome = tests.judge(self._heard(job, tell), expected)
        if not outcome.total:  # it could not be loaded
            outcome = replace(outcome, total=len(self._wanted(kata, job)))
        return outcome

    def _own_tests(self, kata: Kata, attempt: Path, own: Path) -> tests.Outcome:
        job = Job.of(kata, attempt, Mode.TESTS, self.options.sandbox)
        return tests.judge(self._worker.run(replace(job, own=str(own))), expected=None)

    def rehearse(self, kata: Kata) -> None:
        """Run the tests on the reference, so that the next attempts are graded sooner."""
        if kata.reference.exists():
            job = Job.of(kata, kata.reference, Mode.TESTS, self.options.sandbox)
            for _ in self._worker.run(job):
                pass

    def examples(
        self, kata: Kata, attempt: Path, tell: Tell = lambda _: None
    ) -> Result:
        """Run the statement's own examples, nothing else."""
        began = time.monotonic()
        outcome = self.tests_alone(kata, attempt, tell, examples=True)
        return Result(
            kata=kata.name,
            file=attempt,
            verdict=outcome.verdict,
            passed=outcome.passed,
            total=outcome.total,
            failures=outcome.failures,
            message=outcome.message,
            output=outcome.output,
            seconds=round(time.monotonic() - began, 3),
        )

    def style_alone(self, kata: Kata, path: Path) -> Style:
        """Judge the style of a file, nothing else; needs `Options.style`."""
        assert self._stylist is not None  # noqa: S101 - the caller's promise
        self._stylist.ask(kata, path)
        return self._style(PATIENCE_S) or Style()

    def _style(self, patience: float) -> Style | None:
        """Wait for the stylist; a right answer that it cannot read is not clean."""
        style = self._stylist.answer(patience) if self._stylist else None
        if self._stylist and style is None and patience == PATIENCE_S:
            return Style(("the linters could not read this file",), black=False)
        return style

    def _wanted(self, kata: Kata, job: Job) -> list[str]:
        """Return the tests that a job must pass."""
        names = self._collect(kata, job)
        only = job.mode is Mode.EXAMPLES
        return [name for name in names if is_example(name)] if only else names

    def _collect(self, kata: Kata, job: Job) -> list[str]:
        """Return the tests there are, found with the starter and not the attempt."""
        key = (job.mode, kata.tests.stat().st_mtime, kata.starter.stat().st_mtime)
        if key not in self._expected:
            names: list[str] = []
            for event in self._worker.run(job.collecting()):
                if event["e"] == "collected":
                    names = event["tests"]
            self._expected[key] = names
        return self._expected[key]

    def _race(
        self, kata: Kata, attempt: Path, outcome: tests.Outcome, tell: Tell
    ) -> tuple[Speed | None, tests.Outcome]:
        """Time the attempt; too slow must show again in a fresh process, to be confirmed.

        A limit that is met there shows it too.
        """
        job = Job.of(kata, attempt, Mode.SPEED, self.options.sandbox)
        job = replace(job, wall=_RACE_PATIENCE * job.wall)
        judged, answers = speed.judge(kata, self._heard(job, tell))
        doubt = self.options.confirm
        if doubt and judged and judged.verdict is SpeedVerdict.TOO_SLOW:
            again, answers = speed.judge(kata, self._heard(job, tell))
            agrees = again is not None and again.verdict is SpeedVerdict.TOO_SLOW
            if not agrees and answers.verdict is not Verdict.TIME_LIMIT:
                judged = replace(again or judged, verdict=SpeedVerdict.INCONCLUSIVE)
        right = {Verdict.ACCEPTED, Verdict.GRADER_ERROR}
        if judged and judged.verdict is SpeedVerdict.TOO_SLOW:
            right.add(Verdict.TIME_LIMIT)  # it tells the same, less well
        if answers.verdict in right:
            allowed = kata.limits.memory_ratio
            if allowed and judged and judged.memory and judged.memory.ratio > allowed:
                what = f"it holds more than {allowed:g} times the reference's memory"
                outcome = replace(outcome, verdict=Verdict.MEMORY_LIMIT, message=what)
            return judged, outcome
        return judged, replace(
            answers, passed=outcome.passed, total=outcome.total, output=outcome.output
        )

    def _heard(self, job: Job, tell: Tell) -> Iterator[Event]:
        for event in self._worker.run(job):
            tell(event)
            yield event

    def close(self) -> None:
        """End the warm processes."""
        self._worker.close()
        if self._stylist:
            self._stylist.close()


def races(kata: Kata) -> bool:
    """Return whether the kata has a speed test, and a reference to race against."""
    if not kata.reference.exists():
        return False
    return any(
        isinstance(node, ast.FunctionDef)
        and any(arg.arg == "benchmark" for arg in node.args.args)
        for node in ast.parse(kata.tests.read_bytes()).body
    )


def _goes_on(outcome: tests.Outcome) -> bool:
    """Return whether more tests can tell anything: it loads, and ends within limits."""
    loads = not outcome.failures or bool(outcome.failures[0].test)
    return loads and outcome.verdict in {
        Verdict.ACCEPTED,
        Verdict.WRONG_ANSWER,
        Verdict.RUNTIME_ERROR,
    }


def _verdict(
    outcome: tests.Outcome, judged: Speed | None, style: Style | None
) -> Verdict:
    if outcome.verdict is not Verdict.ACCEPTED:
        return outcome.verdict
    if judged and judged.verdict is SpeedVerdict.TOO_SLOW:
        return Verdict.TOO_SLOW
    return Verdict.STYLE if style and not style.clean else Verdict.ACCEPTED
