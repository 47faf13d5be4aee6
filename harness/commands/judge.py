"""The judging verbs of a learner: check, watch."""

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from harness import history, workspace
from harness.commands.common import current, opened
from harness.grading import diagnose
from harness.grading.grade import Grader, Options
from harness.model import HarnessError, Kata, Result, Verdict
from harness.runner.job import Event
from harness.views import plain, screen

_POLL_S = 0.02
_SETTLED_S = 0.02


def check(options: argparse.Namespace) -> int:
    """Grade an attempt, store it, show it."""
    attempts = workspace.folder(options.root)
    with opened(attempts) as store:
        kata = current(options, store)
        path = workspace.to_grade(kata, options.file, attempts)
        grader = _grader(options, once=True, smallest=options.save)
        tell = _progress() if not options.json else _silent
        with grader:
            result = _graded(grader, store, (kata, path, options.root), tell)
            layers = sorted(grader.layers)
        saved = _save(kata, attempts, result) if options.save else None
    if options.json:
        facts = plain.result(result) | {"sandbox": layers, "saved": saved}
        sys.stdout.write(json.dumps(facts, ensure_ascii=False) + "\n")
    else:
        screen.console().print(screen.check(result, full=options.full))
        if saved:
            sys.stdout.write(f"\n  {saved}\n")
    return exit_code(result.verdict)


def _save(kata: Kata, attempts: Path, result: Result) -> str:
    """Save the first counterexample as a test; return what became of that."""
    own = workspace.own_tests_of(kata, attempts)
    failures = [f for f in result.failures if not f.test.startswith(own.name)]
    if not failures:
        return "nothing saved: no test of the kata failed"
    found = [f for f in failures if f.arguments]
    try:
        name = workspace.save_test(kata, attempts, (*found, failures[0])[0])
    except HarnessError as error:
        return f"nothing saved: {error.next_step}"
    return f"saved as {name} in {own}; `make check` runs it from now on"


def exit_code(verdict: Verdict) -> int:
    """Return 0 for accepted, 3 where we failed, else 1."""
    if verdict is Verdict.GRADER_ERROR:
        return 3
    return 0 if verdict is Verdict.ACCEPTED else 1


def _grader(
    options: argparse.Namespace, *, once: bool, smallest: bool = False
) -> Grader:
    judged = Options(
        speed=options.speed,
        style=options.style,
        sandbox=options.sandbox,
        smallest=smallest,
    )
    grader = Grader(judged, once=once)
    if options.sandbox == "require" and len(grader.layers) < 2:
        grader.close()
        raise HarnessError(
            "--sandbox require: this system lends no full sandbox "
            f"(it has {', '.join(sorted(grader.layers)) or 'none of its layers'})",
            next_step="use --sandbox auto to do without",
        )
    return grader


def _graded(
    grader: Grader,
    store: history.History,
    task: tuple[Kata, Path, Path],
    tell: Callable[[Event], None],
) -> Result:
    kata, path, root = task
    source = workspace.read(path)
    own = workspace.own_tests_of(kata, workspace.folder(root))
    result = grader.check(kata, path, tell, own=own)
    result = replace(result, lesson=diagnose.lesson(grader, kata, result, root))
    if result.verdict is not Verdict.GRADER_ERROR:
        store.add_check(kata.name, path, source, plain.result(result))
    return result


def _silent(_: Event) -> None:
    return


def _progress() -> Callable[[Event], None]:
    """Return a listener that shows on a terminal how far a grading is."""
    if not sys.stderr.isatty():
        return _silent
    total = passed = failed = 0

    def tell(event: Event) -> None:
        nonlocal total, passed, failed
        line = ""
        match event["e"]:
            case "collected":
                total, passed, failed = len(event["tests"]), 0, 0
            case "finish" if not event["test"].startswith("test_speed"):
                passed += event["failure"] is None
                failed += event["failure"] is not None
                line = f"{passed} of {total} tests passed" + (
                    f", {failed} failed" * (failed > 0)
                )
            case "size":
                line = f"answers right; timing n = {event['n']:,}"
            case "exit":
                sys.stderr.write("\r\x1b[K")
        if line:
            sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()

    return tell


def watch(options: argparse.Namespace) -> int:
    """Grade on every save until interrupted."""
    attempts = workspace.folder(options.root)
    out = screen.console()
    with opened(attempts) as store:
        kata = current(options, store)
        path = workspace.to_grade(kata, options.file, attempts)
        with _grader(options, once=False) as grader:
            rehearsed = False
            while True:
                seen = workspace.signature(path)
                result = _graded(grader, store, (kata, path, options.root), _silent)
                if out.is_terminal:
                    out.clear()
                out.print(screen.check(result))
                out.print("\nwatching; save to grade again, Ctrl-C to end", style="dim")
                if result.accepted and not options.speed:
                    out.print("`make check` judges the speed too", style="dim")
                if not rehearsed:
                    grader.rehearse(kata)
                    rehearsed = True
                _until_saved(path, seen)


def _until_saved(path: Path, seen: tuple[tuple[int, int, int], ...]) -> None:
    """Wait for a save, and until it has settled: an editor may write twice."""
    while (now := workspace.signature(path)) == seen or not now:
        time.sleep(_POLL_S)
    while True:
        time.sleep(_SETTLED_S)
        if (later := workspace.signature(path)) == now and later:
            return
        now = later
