"""The events of a run of tests become what passed, what failed, and a verdict."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from harness.model import Failure, Verdict
from harness.runner.job import Event

_LIMITS = {
    "time limit exceeded": Verdict.TIME_LIMIT,
    "memory limit exceeded": Verdict.MEMORY_LIMIT,
    "output limit exceeded": Verdict.OUTPUT_LIMIT,
}


@dataclass(frozen=True)
class Outcome:
    """What a run of tests came to. Only what was reported as passed has passed."""

    verdict: Verdict
    passed: int
    total: int
    failures: tuple[Failure, ...] = ()
    message: str = ""
    output: str = ""
    peak_mb: int = 0

    @property
    def failed_tests(self) -> frozenset[str]:
        """Return the names of the tests that failed."""
        return frozenset(failure.test for failure in self.failures)

    def with_own(self, file: str, own: Self) -> Self:
        """Return what it comes to with the learner's own tests, of a file by that name.

        They can fail an answer that the kata's tests accept, and never the other way.
        """
        if not own.total and not own.failures:
            return self  # a file without a test
        right = self.verdict is Verdict.ACCEPTED
        failures = [
            replace(f, test=f"{file}::{f.test}".rstrip(":")) for f in own.failures
        ]
        return replace(
            self,
            verdict=own.verdict if right else self.verdict,
            passed=self.passed + own.passed,
            total=self.total + own.total,
            failures=(*self.failures, *failures),
            message=own.message if right else self.message,
        )


def failure_of(told: Event) -> Failure:
    """Return the failure that a `finish` or `broken` event tells."""
    kind = Verdict(told["kind"])
    return Failure(
        test=told.get("test", ""),
        kind=Verdict.RUNTIME_ERROR if kind is Verdict.ACCEPTED else kind,
        call=told.get("call", ""),
        expected=told.get("expected", ""),
        got=told.get("got", ""),
        message=told.get("message", ""),
        line=told.get("line"),
        source=told.get("source", "").strip(),
        counterexample=told.get("counterexample", False),
        arguments=told.get("arguments", ""),
    )


def judge(events: Iterable[Event], expected: Iterable[str] | None) -> Outcome:
    """Judge a run. `expected` names the tests that must pass; None: as collected."""
    wanted = None if expected is None else list(expected)
    passed: set[str] = set()
    failures: list[Failure] = []
    running, fault = "", ""
    ending: Event = {}
    for event in events:
        match event["e"]:
            case "collected" if wanted is None:
                wanted = event["tests"]
            case "broken":
                failures.append(failure_of(event))
            case "start":
                running = event["test"]
            case "finish":
                running = ""
                if event["failure"]:
                    failures.append(failure_of(event["failure"]))
                else:
                    passed.add(event["test"])
            case "fault":
                fault = event["message"]
            case "exit":
                ending = event
    names = wanted or []
    failures += _ending(ending, running, failures, complete=set(names) <= passed)
    outcome = Outcome(
        verdict=failures[0].kind if failures else Verdict.ACCEPTED,
        passed=len(passed & set(names)),
        total=len(names),
        failures=tuple(failures),
        output=ending.get("output", ""),
        peak_mb=ending.get("peak_mb", 0),
    )
    if fault and set(outcome.failed_tests) <= {running}:
        return replace(outcome, verdict=Verdict.GRADER_ERROR, message=fault)
    if outcome.verdict is Verdict.ACCEPTED and not names:
        return replace(
            outcome,
            verdict=Verdict.GRADER_ERROR,
            message="this kata has no tests that could accept an answer",
        )
    return outcome


def _ending(
    ending: Event, running: str, failures: list[Failure], *, complete: bool
) -> list[Failure]:
    """Return the failure that the way a run ended tells, if it does."""
    reason = ending.get("reason", "")
    if reason in _LIMITS:
        line, function = ending["line"], ending["function"]
        return [
            Failure(
                test=running,
                kind=_LIMITS[reason],
                call=ending["call"],
                message=f"it was in {function}" if function else "",
                line=line,
                source=ending["source"],
            )
        ]
    if reason == "forged":
        return [_died(running, "it wrote to the judge's pipe")]
    if complete or failures:
        return []
    said = ending.get("obituary") or "it ended before all tests had run"
    return [_died(running, said)]


def _died(running: str, said: str) -> Failure:
    return Failure(test=running, kind=Verdict.RUNTIME_ERROR, message=said)
