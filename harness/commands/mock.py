"""The verbs of mock interviews: mock, mocks."""

import argparse
import json
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from harness import catalog, history, workspace
from harness.commands import mock_plain
from harness.commands.common import notify, opened, write_page
from harness.grading.grade import Grader, Tell
from harness.mocks import Clock
from harness.model import HarnessError, Kata, Result, Verdict
from harness.practice import draw, interview, memory, profiles, questions, sitting
from harness.practice.interview import Interview, Task
from harness.practice.mock import Phase
from harness.practice.profiles import Rules
from harness.runner.closing import Closing
from harness.views import mock_card, plain, screen

_PAGE = "scorecard.html"


class Judge(Closing):
    """Grades tasks of an interview; its processes start with the first."""

    def __init__(self, make: Callable[[], Grader] = Grader) -> None:
        self._make = make
        self._grader: Grader | None = None

    def grade(self, task: Task, tell: Tell = lambda _: None) -> Result:
        """Grade the files of a task as they were when it was made.

        `tell` hears each event as it comes.
        """
        if self._grader is None:
            self._grader = self._make()
        single = task.kata.starter.is_file()
        with tempfile.TemporaryDirectory(prefix="kata-mock-") as folder:
            path = Path(folder, f"{task.kata.name}.py" if single else task.kata.name)
            workspace.put(path, dict(task.source))
            run = self._grader.check if task.full else self._grader.examples
            return run(task.kata, path, tell)

    def close(self) -> None:
        """End the processes."""
        if self._grader is not None:
            self._grader.close()


def facts(result: Result) -> dict[str, Any] | None:
    """Return what the store keeps of a result; None where the grader failed."""
    failed = result.verdict is Verdict.GRADER_ERROR
    return None if failed else plain.result(result)


def mock(options: argparse.Namespace) -> int:
    """Begin a mock interview, or go on with the one that is not finished."""
    attempts = workspace.folder(options.root)
    library = catalog.load(options.root)
    notify(problem.reason for problem in library.problems)
    rules = profiles.load(attempts)
    lines = options.plain or options.json or not _on_terminal()
    with opened(attempts) as store, Judge() as judge:
        name = store.mocks.open()
        if name is None:
            name = _begin(options, store, library.katas, rules)
        elif options.profile or options.minutes or options.seed:
            notify(["a mock interview is not finished: it goes on; end it for another"])
        katas = {kata.name: kata for kata in library.katas}
        going = Interview(store, name, katas, rules)
        if lines:
            said = sys.stderr if options.json else sys.stdout
            talk = mock_plain.Talk(going, judge.grade, facts, sys.stdin, said)
            talk.go()
        else:
            _full_screen(going, judge)
        card = going.mock.card
        number = _number(store, name)
    if card is None:
        return 0
    _show(card, number, as_json=options.json)
    return 0


def _on_terminal() -> bool:
    # The full screen is drawn on stderr.
    return all(s.isatty() for s in (sys.stdin, sys.stdout, sys.stderr))


def _full_screen(going: Interview, judge: Judge) -> None:
    from harness.views.mock_app import MockApp  # noqa: PLC0415 - plain lines need none

    app = MockApp(going, judge.grade, facts)
    try:
        app.run()
    finally:
        judge.close()
        app.bench.settle()
    if app.fault is not None:
        raise app.fault
    if going.mock.phase is not Phase.FINISHED:
        left = mock_card.clock(going.left())
        notify([f"{left} left, and the clock goes on; `make mock` goes on too"])


def _begin(
    options: argparse.Namespace,
    store: history.History,
    katas: Sequence[Kata],
    rules: Rules,
) -> str:
    """Draw the parts and begin; a seed that is given counts every kata as unseen."""
    profile = rules.profile(options.profile or next(iter(rules.profiles)))
    minutes = options.minutes
    if minutes is not None and not 0 < minutes <= 600:
        raise HarnessError(
            f"{minutes:g} minutes is no length for an interview",
            next_step="MINUTES= goes up to 600",
        )
    today = datetime.now().astimezone().date()
    standings = memory.standings(store, katas)
    seen = {name: one.seen for name, one in standings.items() if one.seen}
    asked = questions.load(options.root)
    supply = draw.Supply(katas, asked)
    if options.seed is None:
        supply = replace(supply, seen=seen, asked=_asked(store))
    seed = options.seed or str(secrets.randbelow(1_000_000))
    since = draw.rested_since(today, rules.scale["unseen_days"])
    parts = draw.draw(profile, supply, seed, unseen_since=since, minutes=minutes)
    if len(parts) < len(profile.slots):
        notify([f"{len(profile.slots) - len(parts)} parts left out: nothing fits them"])
    parts = [
        replace(part, seen=seen[part.kata].isoformat()) if part.kata in seen else part
        for part in parts
    ]
    return interview.begin(store, profile, parts, seed, Clock())


def _asked(store: history.History) -> set[str]:
    """Return the questions of earlier mocks."""
    return {
        part["question"]
        for fact in store.mocks.kind("begun")
        for part in fact.data["parts"]
    }


def _number(store: history.History, name: str) -> int:
    begun = [fact.mock for fact in store.mocks.kind("begun")]
    return begun.index(name) + 1


def _show(card: Mapping[str, Any], number: int, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps({"number": number} | dict(card)) + "\n")
    else:
        screen.console().print(mock_card.card(card, number))


def mocks(options: argparse.Namespace) -> int:
    """List the mock interviews, show one's scorecard, or compare several."""
    with opened(workspace.folder(options.root)) as store:
        begun = store.mocks.kind("begun")
        ended = {fact.mock for fact in store.mocks.kind("ended")}
        cards = {f.mock: f.data["card"] for f in store.mocks.kind("finished")}
    rows = [
        mock_card.Line(
            number,
            fact.mock,
            fact.moment.at,
            fact.data["title"],
            "to be reviewed" if fact.mock in ended else "running",
            cards.get(fact.mock),
        )
        for number, fact in enumerate(begun, 1)
    ]
    if not rows:
        raise HarnessError(
            "there has been no mock interview yet",
            next_step="`make mock` begins one",
            exit_code=1,
        )
    chosen = _chosen(rows, options.number)
    if options.json:
        sys.stdout.write(
            json.dumps([mock_card.facts(r) for r in chosen], indent=2) + "\n"
        )
    elif options.html is not None:
        _write_page(chosen, options.html, workspace.folder(options.root))
    elif len(options.number) == 1:
        card = _card(chosen[0])
        _show(card, chosen[0].number, as_json=False)
    else:
        screen.console().print(mock_card.listing(chosen))
    return 0


def _card(line: mock_card.Line) -> Mapping[str, Any]:
    if line.card is None:
        raise HarnessError(
            f"mock interview {line.number} is {line.state}",
            next_step="`make mock` goes on with it",
            exit_code=1,
        )
    return line.card


def _write_page(chosen: Sequence[mock_card.Line], given: str, attempts: Path) -> None:
    """Write the page of one mock, by default beside what was written in it."""
    from harness.views import mock_page  # noqa: PLC0415 - plotly takes a second

    line = chosen[-1]
    card = _card(line)
    path = Path(given) if given else attempts / sitting.FOLDER / line.mock / _PAGE
    write_page(path, mock_page.page(card, line.number))


def _chosen(rows: list[mock_card.Line], numbers: Iterable[int]) -> list[mock_card.Line]:
    for number in numbers:
        if not 1 <= number <= len(rows):
            raise HarnessError(
                f"there is no mock interview {number}",
                next_step=f"they count from 1 to {len(rows)} (`make mocks` lists them)",
            )
    with suppress(ValueError):
        return [rows[number - 1] for number in numbers] or rows
    return rows
