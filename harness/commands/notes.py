"""The verbs for the quick-review notes: notes, quiz."""

import argparse
import re
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from fsrs import Rating
from rich.markdown import Markdown

from harness import workspace
from harness.commands.common import opened
from harness.model import HarnessError
from harness.practice import cards, plan, questions
from harness.views import screen

_RATINGS = "1 again   2 hard   3 good   4 easy   q ends"
_SECTION = re.compile(r"^## ", re.MULTILINE)


def notes(options: argparse.Namespace) -> int:
    """Show the notes of a day or a topic, or of the whole week."""
    topics = {
        topic.slug: topic.title
        for day in plan.load(options.root).days
        for topic in day.topics
    }
    sections = list(_sections(options.root, options.day))
    if options.topic:
        wanted = topics.get(options.topic, options.topic)
        sections = [one for one in sections if wanted.lower() in one[0].lower()]
    if not sections:
        raise HarnessError(
            f"no notes for {_asked(options)}",
            next_step=f"topics are: {', '.join(topics)}",
        )
    out = screen.console()
    for _, text in sections:
        if out.is_terminal:
            out.print(Markdown(text, code_theme="ansi_dark"))
        else:
            sys.stdout.write(text + "\n")
    return 0


def _sections(root: Path, day: int | None) -> Iterator[tuple[str, str]]:
    """Yield each section of the notes, as its title and its text."""
    folder = "*" if day is None else f"day{day}_*"
    for path in sorted(root.glob(f"katas/{folder}/NOTES.md")):
        for part in _SECTION.split(path.read_text(encoding="utf-8"))[1:]:
            yield part.partition("\n")[0].strip(), f"## {part}"


def _asked(options: argparse.Namespace) -> str:
    day = f"day {options.day}" if options.day is not None else "any day"
    return f"{day} and the topic {options.topic}" if options.topic else day


def quiz(options: argparse.Namespace) -> int:
    """Ask the notes' questions that are due; the learner rates each recall."""
    topics = {
        topic.slug: topic.title
        for day in plan.load(options.root).days
        for topic in day.topics
    }
    wanted = topics.get(options.topic, options.topic) if options.topic else ""
    asked = [
        one
        for one in questions.load(options.root)
        if options.day in (None, one.day) and wanted.lower() in one.topic.lower()
    ]
    if not asked:
        raise HarnessError(
            f"no questions for {_asked(options)}",
            next_step=f"topics are: {', '.join(topics)}",
        )
    out, today = screen.console(), datetime.now().astimezone().date()
    with opened(workspace.folder(options.root)) as store:
        deck = cards.deck(asked, cards.recalls(store))
        hand = cards.hand(deck, today, options.count)
        done = 0
        for number, card in enumerate(hand, 1):
            one = card.question
            out.print(
                f"\n{number} of {len(hand)}  {one.topic}", style="dim", markup=False
            )
            out.print(Markdown(f"**{one.text}**"))
            if sys.stdin.isatty() and _read("[enter] shows the answer") is None:
                break
            out.print(Markdown(one.answer))
            rating = _rating()
            if rating is None:
                break
            cards.keep(store, card, rating)
            after = card.rated(rating, time.time())
            out.print(f"again on {after.due}", style="dim", markup=False)
            done += 1
        left = cards.hand(cards.deck(asked, cards.recalls(store)), today, len(deck))
    due = sum(1 for card in left if card.times)
    out.print(f"\n{done} recalled; {due} more due, {len(left) - due} new", markup=False)
    return 0


def _rating() -> Rating | None:
    """Return how the learner rates a recall; None to end."""
    while True:
        said = _read(_RATINGS)
        if said is None or said == "q":
            return None
        if said in {"1", "2", "3", "4"}:
            return Rating(int(said))
        sys.stderr.write(f"kata: {said!r} is none of these: {_RATINGS}\n")


def _read(prompt: str) -> str | None:
    """Return a line of the learner's, without a prompt where nobody sits; None at the end."""
    if sys.stdin.isatty():
        sys.stderr.write(f"{prompt} > ")
        sys.stderr.flush()
    line = sys.stdin.readline()
    return line.strip().lower() if line else None
