"""The verbs that look at earlier attempts: history, restore."""

import argparse
import json
import sys

from harness import catalog, workspace
from harness.commands.common import current, notify, opened
from harness.model import HarnessError, Kata
from harness.practice import timeline
from harness.practice.timeline import Entry, Timeline
from harness.views import past, screen

_LATEST = 20


def history(options: argparse.Namespace) -> int:
    """Show every check of a kata with what changed; of all katas, the latest ones.

    While an attempt is going on, the code of earlier ones and the reference stay covered:
    to look at them ends it, as a look at the solution does.
    """
    if options.last is not None and options.last < 1:
        raise HarnessError(
            f"--last {options.last}: at least one", next_step="leave it out for all"
        )
    with opened(workspace.folder(options.root)) as store:
        if not options.kata:
            checks = store.latest_checks(options.last or _LATEST)
            if options.json:
                _print_json([past.check(one) for one in checks])
            else:
                screen.console().print(past.latest(checks))
            return 0
        kata = catalog.load_one(options.root, options.kata)
        line = timeline.of(store, kata)
        unlocked = store.unlocked(kata.name)
        covered = unlocked and line.going_on is not None
        if covered and options.reveal:
            store.add_event(kata.name, "revealed")
            covered = False
    shown = _versions(kata, line, covered=covered)[-(options.last or 0) :]
    reference = workspace.read(kata.reference) if unlocked and not covered else {}
    if options.json:
        _print_json(past.facts(shown, reference))
    else:
        screen.console().print(past.versions(kata.name, shown, reference))
        if covered:
            notify(_covered(kata.name))
    return 0


def _covered(name: str) -> list[str]:
    return [
        "an attempt is going on: earlier ones' code and the reference are covered;",
        f"`make history KATA={name} REVEAL=1` ends it as a look at the solution does",
    ]


def _versions(kata: Kata, line: Timeline, *, covered: bool) -> list[past.Version]:
    before = workspace.read(kata.starter)
    found = []
    for entry in line.entries:
        hidden = covered and line.earlier(entry)
        lines = tuple(timeline.changes(before, entry.files))
        found.append(past.Version(entry, None if hidden else lines))
        before = entry.files
    return found


def _print_json(facts: object) -> None:
    sys.stdout.write(json.dumps(facts, indent=2) + "\n")


def restore(options: argparse.Namespace) -> int:
    """Bring the source of an earlier check back; what was there stays in the history."""
    attempts = workspace.folder(options.root)
    with opened(attempts) as store:
        kata = current(options, store)
        line = timeline.of(store, kata)
        entry = _entry(line, kata, options.check)
        path = workspace.attempt_of(kata, attempts)
        now = workspace.read(path) if path.exists() else {}
        if not any(timeline.changes(now, entry.files)):
            sys.stdout.write(f"{path.name} is that of check {options.check} already\n")
            return 0
        looked = line.earlier(entry) and store.unlocked(kata.name)
        store.add_event(kata.name, "restored", now)
        if now:
            workspace.remove(path)
        workspace.put(path, entry.files)
        if looked:
            store.add_event(kata.name, "revealed")
    if looked:
        notify(["this is an earlier attempt: it counts as a look at the solution"])
    sys.stdout.write(f"{path.name} is what it was at check {options.check}\n")
    if now:
        undo = f"make reset KATA={kata.name} UNDO=1"
        sys.stdout.write(f"`{undo}` takes that back\n")
    return 0


def _entry(line: Timeline, kata: Kata, number: int) -> Entry:
    for entry in line.entries:
        if entry.check.id == number:
            return entry
    raise HarnessError(
        f"{kata.name} has no check {number}",
        next_step=f"`make history KATA={kata.name}` shows their numbers",
    )
