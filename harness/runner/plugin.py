"""The pytest plugin of the child: which tests run, and what became of each, as events."""

import contextlib
import sys
from base64 import b64encode
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import Any

import pytest
from _pytest.outcomes import Exit, Failed, OutcomeException

from harness.runner import confine, draws, explain, facts
from harness.runner.job import Effort, Event, Job, Mode, is_example
from harness.runner.note import Note
from harness.runner.proxy import AttemptError, Remote
from harness.runner.tamper import Seal
from harness.runner.wire import Opaque

Send = Callable[[Event], None]


class Reporter:
    """Selects tests by mode and streams their outcomes."""

    def __init__(
        self,
        send: Send,
        job: Job,
        remote: Remote | None,
        note: Note,
        drawn: Mapping[str, draws.Packed],
    ) -> None:
        self.send = send
        self.mode = job.mode
        self.trusted = job.trusted
        self.drawn = drawn
        self.effort = job.effort
        self.failed = self.shrunk = False
        self.attempt = Path(job.attempt)
        self.tests = Path(job.tests)
        self.has_own = bool(job.own)
        self.remote = remote
        self.note = note
        self.compared: tuple[Any, Any] | None = None
        self.failure: Event | None = None
        self.params: dict[str, str] = {}
        self.is_property = False
        # An attempt elsewhere can replace nothing here.
        self.seal = None if remote else Seal()

    def pytest_configure(self) -> None:
        """Let a learner's own tests import the kata's."""
        if self.has_own:
            pytest.register_assert_rewrite(self.tests.stem)
            sys.path.append(str(self.tests.parent))

    def pytest_collection_modifyitems(self, items: list[pytest.Function]) -> None:
        speed = self.mode is Mode.SPEED
        items[:] = [
            item
            for item in items
            if ("benchmark" in item.fixturenames) is speed
            and (self.mode is not Mode.EXAMPLES or is_example(item.name))
        ]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            if self.seal and isinstance(item, pytest.Function):
                self.seal.watch(item.module)
        if self.mode is not Mode.SPEED:
            names = [item.name for item in session.items]
            self.send({"e": "collected", "tests": names})
        if self.mode is Mode.COLLECT:
            session.items.clear()

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.send({"e": "broken", **self._why_uncollected(report)})

    def _why_uncollected(self, report: pytest.CollectReport) -> Event:
        error = getattr(report, "caught", None)
        if isinstance(error, ImportError | AttributeError):
            return {"kind": "incomplete", "message": str(error).partition(" (")[0]}
        if error is not None:
            return facts.of_exception(error, self.attempt)
        return {"kind": "runtime error", "message": str(report.longrepr)[-2000:]}

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self,
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        report = yield
        call = getattr(report, "call", None)
        if call is not None and call.excinfo is not None:
            error = call.excinfo.value
            report.caught = error.__cause__ or error  # type: ignore[attr-defined]
        return report

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(
        self, item: pytest.Function
    ) -> Generator[None, object, object]:
        self.begin(item)
        self.send({"e": "start", "test": item.name})
        with self._drawn(item) if self.is_property else contextlib.nullcontext():
            ended = yield
        if self.seal and (changed := self.seal.broken()):
            self.failure = {
                "test": item.name,
                "kind": "wrong answer",
                "message": f"it replaced {changed}",
            }
        self.failed = self.failed or self.failure is not None
        self.send({"e": "finish", "test": item.name, "failure": self.failure})
        return ended

    def begin(self, item: pytest.Function) -> None:
        """Forget the last test."""
        self.compared = self.failure = None
        if self.remote:
            self.remote.history.clear()
            self.remote.last_result = self.remote.last_request = None
        # pytest's own text of a failure takes a third of a short run, and nobody sees it.
        item.repr_failure = lambda *_: ""  # type: ignore[method-assign]
        self.params = explain.parameters(item)
        self.note.write(_arguments(self.params))
        self.is_property = bool(getattr(item.obj, "is_hypothesis_test", False))

    @contextlib.contextmanager
    def _drawn(self, item: pytest.Function) -> Generator[None]:
        """Try a property on what was drawn before; tell what was drawn now."""
        packed = self.drawn.get(item.name, ())
        recorder = draws.Recorder() if self.trusted and not packed else None

        @contextlib.contextmanager
        def around(example: draws.Arguments) -> Generator[None]:
            if self.remote is None:  # else each call is noted
                texts = {k: explain.text(v) for k, v in example.items()}
                self.note.write(_arguments(texts))
            with recorder.example(example) if recorder else contextlib.nullcontext():
                yield

        with draws.drawn(item, packed, around, shrinks=self._shrinks()):
            yield
        if self.failure:
            self.shrunk = True
        elif recorder and recorder.packed:
            texts = [b64encode(example).decode() for example in recorder.packed]
            self.send({"e": "drawn", "test": item.name, "packed": texts})

    def _shrinks(self) -> bool:
        """Return whether the next property's smallest example will be shown."""
        if self.effort is Effort.SMALLEST:
            return not self.shrunk
        return self.effort is Effort.FULL and not self.failed

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, object, object]:
        """Keep what would end pytest itself to the test that raised it."""
        try:
            return (yield)
        except MemoryError:
            confine.make_room()
            raise
        except (KeyboardInterrupt, Exit) as error:
            kind = type(type(error).__name__, (Exception,), {})
            raise kind(str(error)).with_traceback(error.__traceback__) from None

    def pytest_assertrepr_compare(self, left: Any, right: Any) -> None:
        self.compared = (left, right)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Function, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        if call.excinfo is not None and self.failure is None:
            self.failure = {"test": item.name, **self._explain(item, call.excinfo)}
        report = yield
        report.told = self.failure  # type: ignore[attr-defined]
        return report

    def _explain(
        self, item: pytest.Function, excinfo: pytest.ExceptionInfo[BaseException]
    ) -> Event:
        error = excinfo.value
        scene = explain.scene(error, item.path, self.tests, self.params)
        told: Event = {
            "call": scene.call,
            "counterexample": self.is_property,
            "arguments": scene.arguments,
        }
        if isinstance(error, AttemptError):
            told |= error.facts
        elif self._is_the_attempts(error):
            told |= facts.of_exception(error, self.attempt)
        elif isinstance(error, OutcomeException) and not isinstance(error, Failed):
            told |= {"kind": "runtime error", "message": "it left the test unfinished"}
        else:
            told["kind"] = "wrong answer"
            told |= explain.comparison(error, self.compared)
            told["line"], told["source"] = scene.line, scene.source
        if self.remote:
            told["call"] = self._calls()
            if told["kind"] == "wrong answer":
                line = self.remote.line_of_return()
                told |= {"line": line, "source": facts.source_line(self.attempt, line)}
            result = self.remote.last_result
            if told["kind"] == "wrong answer" and isinstance(result, Opaque):
                told |= {"got": explain.text(result), "message": ""}
            elif told["kind"] == "wrong answer" and "got" not in told:
                told["got"] = explain.text(result)
        return told

    def _calls(self) -> str:
        """Return the calls that led to a failure; of a property, the last example's."""
        assert self.remote is not None  # noqa: S101 - only split jobs come here
        calls = self.remote.history
        if self.is_property:
            made = [i for i, call in enumerate(calls) if call.startswith("obj = ")]
            calls = calls[made[-1] :] if made else calls[-1:]
        return "; ".join([*(["…"] if len(calls) > 12 else []), *calls[-12:]])

    def _is_the_attempts(self, error: BaseException) -> bool:
        """Return whether it was raised in, or below, the attempt's own code."""
        line, _ = facts.own_line(error.__traceback__, self.attempt)
        if line is None:
            return False
        if not isinstance(error, AssertionError | Failed):
            return True
        tb = error.__traceback__
        while tb is not None and tb.tb_next is not None:
            tb = tb.tb_next
        return tb is not None and facts.is_own(
            tb.tb_frame.f_code.co_filename, self.attempt
        )


def _arguments(params: dict[str, str]) -> str:
    return ", ".join(f"{name}={value}" for name, value in params.items())
