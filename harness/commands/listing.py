"""The verbs that look at the whole library: list, plan."""

import argparse
import json
import sys
from datetime import date, datetime

from harness import catalog, history, workspace
from harness.commands.common import filtered, notify, opened
from harness.model import HarnessError
from harness.practice import board, memory, plan, schedule, settings
from harness.views import overview, plain, screen


def listing(options: argparse.Namespace) -> int:
    """List the katas that fit, in the plan's order."""
    library = catalog.load(options.root)
    notify(problem.reason for problem in library.problems)
    week = plan.load(options.root)
    today = _today()
    store = history.quick_look(workspace.folder(options.root))
    if store:
        with store:
            found = _places(library, store, today)
    else:
        unknown = schedule.Schedule(settings.Settings.retention)
        found = board.places(library.katas, {}, frozenset(), unknown)
    katas = filtered(library.katas, options)
    places = [
        place
        for kata in week.drills(katas) + week.problems(katas)
        if options.state in (None, (place := found[kata.name]).state)
        and (not options.due or (place.due is not None and place.due <= today))
    ]
    if options.json:
        facts = [_facts(place, hide=options.hide) for place in places]
        sys.stdout.write(json.dumps(facts, indent=2, ensure_ascii=False) + "\n")
    else:
        table = overview.katas(places, today, hide=options.hide)
        screen.console().print(table)
    return 0


def _facts(place: board.Place, *, hide: bool) -> dict[str, object]:
    facts = plain.kata(place.kata) | {
        "state": place.state.value,
        "due": place.due.isoformat() if place.due else None,
    }
    hidden = {"level", "topics"} if hide else set()
    return {name: fact for name, fact in facts.items() if name not in hidden}


def planned(options: argparse.Namespace) -> int:
    """Show the plan as a board. Its first day is set by the first look, or by --start."""
    library = catalog.load(options.root)
    notify(problem.reason for problem in library.problems)
    week = plan.load(options.root)
    if not week.days:
        raise HarnessError(
            f"{options.root / 'katas'} has no plan",
            next_step="write a week1.toml there; that of the original shows how",
        )
    today = _today()
    with opened(workspace.folder(options.root)) as store:
        start = _start(store, options.start, today)
        found = _places(library, store, today)
    pages = board.pages(week, library.katas, found, start)
    if options.day is not None:
        pages = [page for page in pages if page.number == options.day]
        if not pages:
            raise HarnessError(
                f"there is no day {options.day} in the plan",
                next_step=f"it has {len(week.days)}",
            )
    if options.json:
        facts = {
            "start": start.isoformat(),
            "days": [
                {
                    "day": page.number,
                    "title": page.title,
                    "week": page.week,
                    "date": page.on.isoformat() if page.on else None,
                    "topics": [
                        {
                            "title": section.title,
                            "katas": [
                                _facts(one, hide=False) for one in section.places
                            ],
                        }
                        for section in page.sections
                    ],
                }
                for page in pages
            ],
        }
        sys.stdout.write(json.dumps(facts, indent=2, ensure_ascii=False) + "\n")
    else:
        screen.console().print(overview.board(pages, today))
    return 0


def _start(store: history.History, given: str | None, today: date) -> date:
    """Return the plan's first day. Given anew it is stored; the last one given counts."""
    before = store.started_plan()
    if given is None and before:
        return date.fromisoformat(before)
    try:
        start = date.fromisoformat(given) if given else today
    except ValueError:
        raise HarnessError(
            f"--start {given}: this is no date",
            next_step="write it as 2026-03-02 (make plan START=2026-03-02)",
        ) from None
    if start.isoformat() != before:
        store.add_event("", "plan_start", data=start.isoformat())
    return start


def _places(
    library: catalog.Catalog, store: history.History, today: date
) -> dict[str, board.Place]:
    standings = memory.standings(store, library.katas)
    chosen = settings.load(store.path.parent)
    ours = schedule.of(standings, library.katas, chosen.retention, today)
    return board.places(library.katas, standings, store.accepted(), ours)


def _today() -> date:
    return datetime.now().astimezone().date()
