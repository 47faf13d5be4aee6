"""What several verbs need: the store, the current kata, words on standard error."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from harness import catalog, history
from harness.model import HarnessError, Kata


def notify(lines: Iterable[str]) -> None:
    """Say something that is no data."""
    for line in lines:
        sys.stderr.write(f"kata: {line}\n")


def opened(attempts: Path) -> history.History:
    """Open the learner's store, and say so where it had to be begun anew."""
    store, notice = history.open_history(attempts)
    notify([notice] if notice else [])
    return store


def current(options: argparse.Namespace, store: history.History) -> Kata:
    """Return the kata that is named, or else the one started last."""
    name = options.kata or store.current()
    if name is None:
        raise HarnessError(
            "no kata has been started yet",
            next_step="`make kata` starts one, or name one: KATA=two_sum",
        )
    return catalog.load_one(options.root, name)


def write_page(path: Path, page: str) -> None:
    """Write a page and say where; raises HarnessError where that cannot be done."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise HarnessError(
            f"{path}: cannot be written: {error.strerror}",
            next_step="name another path: --html PATH",
        ) from error
    sys.stdout.write(f"{path}\n")


def filtered(katas: Iterable[Kata], options: argparse.Namespace) -> list[Kata]:
    return [
        kata
        for kata in katas
        if options.day in (None, kata.day)
        and options.kind in (None, kata.kind)
        and options.level in (None, kata.level)
        and (options.topic is None or options.topic in kata.topics)
    ]
