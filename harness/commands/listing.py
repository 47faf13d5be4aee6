"""The verb that lists the katas."""

import argparse
import json
import sys

from harness import catalog, history, workspace
from harness.commands.common import filtered, notify
from harness.practice import plan
from harness.views import plain, screen


def listing(options: argparse.Namespace) -> int:
    """List the katas that fit, in the plan's order."""
    library = catalog.load(options.root)
    notify(problem.reason for problem in library.problems)
    week = plan.load(options.root)
    katas = filtered(library.katas, options)
    ordered = week.drills(katas) + week.problems(katas)
    if options.json:
        facts = [plain.kata(kata) for kata in ordered]
        sys.stdout.write(json.dumps(facts, indent=2, ensure_ascii=False) + "\n")
        return 0
    tried: frozenset[str] = frozenset()
    accepted: frozenset[str] = frozenset()
    if store := history.quick_look(workspace.folder(options.root)):
        with store:
            tried, accepted = store.tried(), store.accepted()
    state = dict.fromkeys(tried, "tried") | dict.fromkeys(accepted, "✓")
    screen.console().print(
        screen.katas((kata, state.get(kata.name, "")) for kata in ordered)
    )
    return 0
