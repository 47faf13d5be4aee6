"""Runs a statement's examples, or a page of notes, as doctests.

`python -m harness.authoring.examples PAGE [SOLUTION NAME TESTS]` prints what does not hold
and exits with 1 then. The names of the solution and those that LeetCode injects are there.
With TESTS, the calls of its `test_example…` must be those of the statement.
"""

import contextlib
import doctest
import io
import multiprocessing
import os
import sys
import tempfile
import traceback
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from harness import leetcode
from harness.authoring.recorder import Recorder
from harness.model import Kata
from harness.runner import child, loader

_TIMEOUT_S = 60


def main(arguments: list[str]) -> int:
    """Check one page; returns the exit code."""
    page, *rest = arguments
    if rest:
        solution, kata, tests = rest
        said = _statement(Path(page), Path(solution), kata, Path(tests))
    else:
        said = _failing(Path(page), {})
    sys.stdout.write(said)
    return 1 if said else 0


def check(kata: Kata) -> str:
    """Return what does not hold of a kata's statement, nothing if all does.

    In a process of its own, which has loaded pytest before.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    ours, theirs = context.Pipe(duplex=False)
    asked = (kata.statement, kata.reference, kata.name, kata.tests)
    process = context.Process(target=_tell, args=(theirs, *asked))
    process.start()
    theirs.close()
    try:
        if not ours.poll(_TIMEOUT_S):
            return "they take too long to run"
        return str(ours.recv())
    except EOFError:
        return "their process ended before they did"
    finally:
        process.kill()
        process.join()
        ours.close()


def _tell(
    asker: Connection, page: Path, solution: Path, kata: str, tests: Path
) -> None:
    nowhere = io.StringIO()
    with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        try:
            said = _statement(page, solution, kata, tests)
        except BaseException:
            said = traceback.format_exc()
    asker.send(said)


def _statement(page: Path, solution: Path, kata: str, tests: Path) -> str:
    helpers = (
        leetcode.linked_list,
        leetcode.nodes_of,
        leetcode.values_of,
        leetcode.replay,
    )
    names = leetcode.injected() | {helper.__name__: helper for helper in helpers}
    module = loader.load(solution, kata, names)
    recorder = Recorder(kata)
    recorder.listening = True
    if failing := _failing(page, {kata: module, **vars(module)}):
        return failing
    stated, recorder.calls = recorder.calls, set()
    recorder.listening = False
    _run_examples(tests, recorder)
    differences = (
        (stated - recorder.calls, "not among the tests' examples"),
        (recorder.calls - stated, "an example of the tests, not of the statement"),
    )
    return "".join(
        f"{where}: {'; '.join(sorted(calls))}\n"
        for calls, where in differences
        if calls
    )


def _failing(page: Path, names: dict[str, Any]) -> str:
    text = page.read_text(encoding="utf-8").replace("\n```", "\n\n```")
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    found = doctest.DocTestParser().get_doctest(text, names, page.name, str(page), 0)
    told: list[str] = []
    doctest.DocTestRunner(verbose=False, optionflags=flags).run(found, out=told.append)
    return "".join(told)


class _Listening:
    """A plugin of pytest: the calls of a test count, those of its module do not."""

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Iterator[None]:
        self.recorder.listening = True
        try:
            yield
        finally:
            self.recorder.listening = False


def _run_examples(tests: Path, recorder: Recorder) -> None:
    """Run them for their calls; whether they pass is the judge's business."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.redirect_stdout(io.StringIO()),
    ):
        arguments = [*child.arguments(tests, Path(folder)), "-k", "test_example"]
        pytest.main(arguments, [*child.PLUGINS, _Listening(recorder)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
