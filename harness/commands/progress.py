"""The verb that adds it all up: progress."""

import argparse
import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from harness import catalog, workspace
from harness.commands.common import notify, opened, write_page
from harness.history import History
from harness.practice import memory, plan, settings
from harness.practice.progress import MockScore, Progress, report
from harness.views import progress as view
from harness.views import screen

_PAGE = "progress.html"


def progress(options: argparse.Namespace) -> int:
    """Show how far the learner has come."""
    library = catalog.load(options.root)
    notify(problem.reason for problem in library.problems)
    attempts = workspace.folder(options.root)
    with opened(attempts) as store:
        facts = report(
            library.katas,
            plan.load(options.root),
            memory.standings(store, library.katas),
            accepted=store.accepted(),
            days=store.days(),
            settings=settings.load(attempts),
            today=datetime.now().astimezone().date(),
            mocks=_mocks(store),
        )
    if options.json:
        sys.stdout.write(json.dumps(view.plain(facts), indent=2) + "\n")
    elif options.html is not None:
        _write_page(facts, Path(options.html) if options.html else attempts / _PAGE)
    else:
        screen.console().print(view.screen(facts))
    return 0


def _write_page(facts: Progress, path: Path) -> None:
    from harness.views import progress_page  # noqa: PLC0415 - plotly takes a while

    write_page(path, progress_page.page(facts))


def _mocks(store: History) -> list[MockScore]:
    cards = [fact.data["card"] for fact in store.mocks.kind("finished")]
    return [
        MockScore(_day(card["begun"]), card["title"], card["total"])
        for card in sorted(cards, key=lambda card: card["begun"])
    ]


def _day(at: float) -> date:
    return datetime.fromtimestamp(at, UTC).astimezone().date()
