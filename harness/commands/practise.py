"""The learner's verbs: start, hint, solution, fix, reset."""

import argparse
import os
import shlex
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

from harness import catalog, history, workspace
from harness.commands.common import current, filtered, notify, opened
from harness.grading import style
from harness.model import HarnessError, Kata
from harness.practice import memory, plan, record, rotation, settings
from harness.views import reading, screen


def kata(options: argparse.Namespace) -> int:
    """Start a kata: lay the starter down, show the statement, open the editor."""
    library = catalog.load(options.root)
    notify(problem.reason for problem in library.problems)
    attempts = workspace.folder(options.root)
    with opened(attempts) as store:
        standings = memory.standings(store, library.katas)
        if options.why:
            return _candidates(options, library, standings)
        chosen, why = _choose(options, library, standings, store.current())
        attempt = workspace.attempt_of(chosen, attempts)
        known = standings.get(chosen.name)
        going_on = known is not None and known.attempt is not None
        if attempt.exists() and known and known.reviews and not going_on:
            _clear(store, chosen, attempt)
        path = workspace.begin(chosen, attempts)
        store.add_event(chosen.name, "resumed" if going_on else "started")
    out = screen.console()
    text = chosen.statement.read_text(encoding="utf-8")
    out.print(reading.statement(chosen, text, hide=options.hide))
    out.print(f"\nwhy    {why}", markup=False)
    out.print(f"yours  {_shown(path)}", markup=False, soft_wrap=True)
    out.print(
        "then   make check   (make hint, make watch, make solution)", markup=False
    )
    _edit(path)
    return 0


def _choose(
    options: argparse.Namespace,
    library: catalog.Catalog,
    standings: dict[str, record.Standing],
    current: str | None,
) -> tuple[Kata, str]:
    """Return the kata to start, and why it is that one."""
    if options.kata:
        return catalog.load_one(options.root, options.kata), "you asked for it"
    last = next((k for k in library.katas if k.name == current), None)
    katas = filtered(library.katas, options)
    if last in katas and not options.next and standings[last.name].attempt:
        return last, "you have not finished it (NEXT=1 or --next goes on)"
    found = _ranked(options, library, standings)
    choice = rotation.choose(found, more=options.more)
    if choice is not None:
        return choice.kata, choice.why
    if not found:
        raise HarnessError(
            "no kata fits what you ask for",
            next_step="`make list` shows what there is",
        )
    raise HarnessError(
        "today's work is done: no review is due, and no new kata is left for today",
        next_step="`make kata MORE=1` (--more) goes on, KATA=… repeats one of today's",
        exit_code=1,
    )


def _ranked(
    options: argparse.Namespace,
    library: catalog.Catalog,
    standings: dict[str, record.Standing],
) -> list[rotation.Candidate]:
    """Return the candidates that fit the filters, the best first."""
    chosen = settings.load(workspace.folder(options.root))
    week, today = plan.load(options.root), datetime.now().astimezone().date()
    found = rotation.candidates(library.katas, week, standings, chosen, today)
    fit = {kata.name for kata in filtered(library.katas, options)}
    return [one for one in found if one.kata.name in fit]


def _candidates(
    options: argparse.Namespace,
    library: catalog.Catalog,
    standings: dict[str, record.Standing],
) -> int:
    """Show the candidates and their scores; start none."""
    rows = (
        (one.kata.name, one.turn.name.lower(), _percent(one), one.why)
        for one in _ranked(options, library, standings)
    )
    screen.console().print(screen.candidates(rows))
    return 0


def _percent(one: rotation.Candidate) -> str:
    return f"{one.risk:.0%}" if one.due else "–"


def _edit(path: Path) -> None:
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return
    target = path if path.is_file() else path / "__init__.py"
    try:
        subprocess.run([*shlex.split(editor), str(target)], check=False)
    except (OSError, ValueError) as error:
        notify([f"the editor {editor!r} could not be started ({error}); set $EDITOR"])


def hint(options: argparse.Namespace) -> int:
    """Show the next hint, and record that it was taken."""
    attempts = workspace.folder(options.root)
    with opened(attempts) as store:
        chosen = current(options, store)
        seen = store.count(chosen.name, "hint")
        number = min(seen + 1, len(chosen.hints))
        if seen < len(chosen.hints):
            store.add_event(chosen.name, "hint", data=str(number))
    if seen >= len(chosen.hints):
        sys.stdout.write("That was the last hint. It said:\n\n")
    sys.stdout.write(
        f"hint {number} of {len(chosen.hints)}: {chosen.hints[number - 1]}\n"
    )
    return 0


def solution(options: argparse.Namespace) -> int:
    """Show the reference, after an accepted check or a recorded give-up."""
    with opened(workspace.folder(options.root)) as store:
        chosen = current(options, store)
        if not store.unlocked(chosen.name):
            if not options.give_up:
                raise HarnessError(
                    f"the solution of {chosen.name} opens after an accepted check",
                    next_step="or give up, which is recorded: make solution GIVE_UP=1",
                    exit_code=1,
                )
            store.add_event(chosen.name, "gave_up")
        else:
            # Where an attempt is going on, a look at the solution ends it.
            store.add_event(chosen.name, "revealed")
    out = screen.console()
    for path in [chosen.reference, *sorted(chosen.solutions.glob("alt_*"))]:
        for name, text in workspace.read(path).items():
            title = path.stem if path.is_file() else f"{path.name}/{name}"
            out.rule(title, style="dim")
            out.print(reading.code(text))
    return 0


def fix(options: argparse.Namespace) -> int:
    """Let ruff and black mend the attempt; the version before stays in the history."""
    attempts = workspace.folder(options.root)
    with opened(attempts) as store:
        chosen = current(options, store)
        path = workspace.to_grade(chosen, None, attempts)
        before = workspace.read(path)
        store.add_event(chosen.name, "fix", before)
    style.fix(chosen, path)
    changed = workspace.read(path) != before
    sys.stdout.write(f"{_shown(path)} {'mended' if changed else 'needed nothing'}\n")
    return 0


def reset(options: argparse.Namespace) -> int:
    """Lay the starter down anew, or with --undo bring the last version back."""
    attempts = workspace.folder(options.root)
    with opened(attempts) as store:
        chosen = current(options, store)
        path = workspace.attempt_of(chosen, attempts)
        if options.undo:
            return _bring_back(store, chosen, path)
        if path.exists():
            _clear(store, chosen, path)
        workspace.begin(chosen, attempts)
    sys.stdout.write(f"{_shown(path)} is the starter again\n")
    sys.stdout.write(f"`make reset KATA={chosen.name} UNDO=1` brings yours back\n")
    return 0


def _clear(store: history.History, kata: Kata, attempt: Path) -> None:
    store.add_event(kata.name, "reset", workspace.read(attempt))
    workspace.remove(attempt)


def _bring_back(store: history.History, kata: Kata, path: Path) -> int:
    now = workspace.read(path) if path.exists() else {}
    kept = [version for version in store.sources(kata.name) if version[3] != now]
    if not kept:
        raise HarnessError(f"there is no earlier version of {kata.name} to bring back")
    name, at, _, files = kept[0]
    if now:
        store.add_event(kata.name, "undo", now)
        workspace.remove(path)
    workspace.put(path, files)
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(at))
    sys.stdout.write(f"{_shown(path)} is what it was at {name}, {when}\n")
    return 0


def _shown(path: Path) -> str:
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
