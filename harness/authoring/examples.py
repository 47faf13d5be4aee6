"""Runs a statement's examples, or a page of notes, as doctests.

`python -m harness.authoring.examples PAGE [SOLUTION NAME TESTS]` prints what does not hold
and exits with 1 then. The names of the solution and those that LeetCode injects are there.
With TESTS, the calls of its `test_example…` must be those of the statement.
"""

import contextlib
import doctest
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harness import leetcode
from harness.authoring.recorder import Recorder
from harness.runner import loader


def main(arguments: list[str]) -> int:
    """Check one page; returns the exit code."""
    page = Path(arguments[0])
    if len(arguments) == 1:
        return 0 if _holds(page, {}) else 1
    solution, kata, tests = Path(arguments[1]), arguments[2], Path(arguments[3])
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
    if not _holds(page, {kata: module, **vars(module)}):
        return 1
    stated, recorder.calls = recorder.calls, set()
    recorder.listening = False
    _run_examples(tests, recorder)
    for calls, where in (
        (stated - recorder.calls, "not among the tests' examples"),
        (recorder.calls - stated, "an example of the tests, not of the statement"),
    ):
        if calls:
            sys.stdout.write(f"{where}: {'; '.join(sorted(calls))}\n")
    return 1 if stated != recorder.calls else 0


def _holds(page: Path, names: dict[str, Any]) -> bool:
    text = page.read_text(encoding="utf-8").replace("\n```", "\n\n```")
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    found = doctest.DocTestParser().get_doctest(text, names, page.name, str(page), 0)
    return not doctest.DocTestRunner(verbose=False, optionflags=flags).run(found).failed


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
    # To load plugins takes longer than to run the tests.
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    quiet = ["-q", "-p", "no:cacheprovider", "-o", "addopts="]
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([*quiet, "-k", "test_example", str(tests)], [_Listening(recorder)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
