"""The verbs that carry a history to another machine: export, import."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from harness import catalog, workspace
from harness.commands.common import opened
from harness.history import TABLES, Row
from harness.model import HarnessError
from harness.practice import memory

_NUMBERS = {"at", "seconds", "tick"}


def exported(options: argparse.Namespace) -> int:
    """Write every fact as a line of JSON."""
    with opened(workspace.folder(options.root)) as store:
        for table, row in store.rows():
            facts = {"table": table} | dict(zip(TABLES[table], row, strict=True))
            sys.stdout.write(json.dumps(facts) + "\n")
    return 0


def imported(options: argparse.Namespace) -> int:
    """Take in what `export` wrote: all of it, or nothing where a line is bad."""
    path: Path = options.file
    try:
        with (
            path.open(encoding="utf-8") as lines,
            opened(workspace.folder(options.root)) as store,
        ):
            added = store.add_rows(_rows(path, lines))
            # What derives from a long history is better awaited here than at `make kata`.
            memory.standings(store, catalog.load(options.root).katas)
    except (OSError, UnicodeDecodeError) as error:
        raise HarnessError(
            f"{path}: cannot be read: {error}",
            next_step="name a file that `kata export` wrote",
        ) from error
    sys.stdout.write(f"{added} new facts from {path}\n")
    return 0


def _rows(path: Path, lines: Iterable[str]) -> Iterator[tuple[str, Row]]:
    for number, line in enumerate(lines, 1):
        try:
            yield _row(json.loads(line))
        except (ValueError, RecursionError) as error:
            raise HarnessError(
                f"{path}:{number}: no line of an export: {error}; nothing was imported",
                next_step="mend or remove that line, then import again",
            ) from None


def _row(facts: object) -> tuple[str, Row]:
    """Return a line's table and columns; raises ValueError saying what is wrong."""
    if not isinstance(facts, dict):
        raise ValueError("this is no object")  # noqa: TRY004 - one error for all
    table = facts.get("table")
    if table not in TABLES:
        raise ValueError(f"table is {table!r}, not one of {', '.join(TABLES)}")
    if odd := set(facts) ^ {"table", *TABLES[table]}:
        raise ValueError(f"{', '.join(sorted(odd))}: missing or unknown")
    for name in TABLES[table]:
        kind = (int, float) if name in _NUMBERS else str
        if not isinstance(facts[name], kind) or isinstance(facts[name], bool):
            raise ValueError(f"{name} is {facts[name]!r}")  # noqa: TRY004
    for name in {"source", "result"} & set(facts):
        if facts[name]:
            json.loads(facts[name])
    if table == "mocks":
        json.loads(facts["data"])
    if not 0 <= facts["at"] < 1e11:
        raise ValueError(f"at is {facts['at']!r}, no moment")
    return table, tuple(facts[name] for name in TABLES[table])
