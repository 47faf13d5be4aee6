"""The store: append-only facts of what the learner did, in SQLite.

Every statement is its own transaction, in WAL mode with full syncing: what a call of
`add_…` returned from is on disk, whatever happens to the process next.
"""

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Self

from harness import database
from harness.database import told
from harness.mocks import Mocks
from harness.model import HarnessError

FILE = "history.sqlite3"
TABLES = {
    "checks": ("at", "kata", "file", "source", "verdict", "seconds", "result"),
    "events": ("at", "kata", "kind", "source", "data"),
    "mocks": ("at", "mock", "kind", "data", "tick", "era"),
}
Row = tuple[float | str, ...]


@dataclass(frozen=True)
class Check:
    """One graded attempt."""

    id: int
    at: float
    kata: str
    verdict: str
    seconds: float


class Fact(NamedTuple):
    """Something that happened to a kata: an event's kind, or "check" and its verdict.

    `at` is in seconds since the epoch.
    """

    at: float
    kata: str
    kind: str
    verdict: str = ""


class Reach(NamedTuple):
    """The numbers of the last check and the last event of a kata, 0 for none."""

    check: int = 0
    event: int = 0


NONE, ALL = Reach(), Reach(2**63 - 1, 2**63 - 1)


@dataclass(frozen=True)
class Snapshot:
    """What somebody made of a kata's facts up to some, to go on from there.

    `at` is the moment of the last of them, `basis` what else the data depends on.
    """

    kata: str
    reach: Reach
    at: float
    basis: str
    data: str


@dataclass(frozen=True)
class Mark:
    """How far a kata's facts reach, how often it was accepted, and its snapshot."""

    kata: str
    reach: Reach
    accepted: int
    snapshot: Snapshot | None = None


class History:
    """An open store; a context manager."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db = connection
        self.path = path

    def add_check(
        self, kata: str, file: Path, source: dict[str, str], result: dict[str, Any]
    ) -> int:
        """Store one graded attempt with its source; returns its number."""
        with told(self.path):
            cursor = self._db.execute(
                "INSERT INTO checks (at, kata, file, source, verdict, seconds, result)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    time.time(),
                    kata,
                    str(file),
                    json.dumps(source),
                    result["verdict"],
                    result["seconds"],
                    json.dumps(result),
                ),
            )
            return int(cursor.lastrowid or 0)

    def add_event(
        self, kata: str, kind: str, source: dict[str, str] | None = None, data: str = ""
    ) -> int:
        """Store that something other than a check happened to a kata."""
        with told(self.path):
            cursor = self._db.execute(
                "INSERT INTO events (at, kata, kind, source, data) VALUES (?, ?, ?, ?, ?)",
                (time.time(), kata, kind, json.dumps(source) if source else "", data),
            )
            return int(cursor.lastrowid or 0)

    def data_of(self, kind: str) -> list[tuple[float, str]]:
        """Return moment and data of every event of a kind, oldest first."""
        query = "SELECT at, data FROM events WHERE kind = ? ORDER BY at, id"
        with told(self.path):
            return self._db.execute(query, (kind,)).fetchall()

    def current(self) -> str | None:
        """Return the name of the kata started last."""
        row = self._one(
            "SELECT kata FROM events WHERE id = max("
            "coalesce((SELECT max(id) FROM events WHERE kind = 'started'), 0),"
            "coalesce((SELECT max(id) FROM events WHERE kind = 'resumed'), 0))"
        )
        return row[0] if row else None

    def marks(self) -> list[Mark]:
        """Return a mark for each kata that something happened to."""
        with told(self.path):
            rows = self._db.execute(
                "SELECT kata, m.last_check, m.last_event, accepted, s.last_check,"
                " s.last_event, at, basis, data FROM marks m LEFT JOIN snapshots s"
                " USING (kata) WHERE kata <> '' ORDER BY kata"
            ).fetchall()
        return [
            Mark(
                row[0],
                Reach(*row[1:3]),
                row[3],
                (
                    Snapshot(row[0], Reach(*row[4:6]), *row[6:])
                    if row[4] is not None
                    else None
                ),
            )
            for row in rows
        ]

    def facts(
        self,
        kata: str,
        after: Reach = NONE,
        upto: Reach = ALL,
    ) -> list[Fact]:
        """Return what happened to a kata, oldest first; of one moment, events first."""
        with told(self.path):
            rows = self._db.execute(
                "SELECT at, kata, kind, '', 0, id FROM events"
                " WHERE kata = ? AND id > ? AND id <= ?"
                " UNION ALL SELECT at, kata, 'check', verdict, 1, id FROM checks"
                " WHERE kata = ? AND id > ? AND id <= ? ORDER BY 1, 5, 6",
                (kata, after.event, upto.event, kata, after.check, upto.check),
            ).fetchall()
        return [Fact(*row[:4]) for row in rows]

    def keep(self, snapshots: Iterable[Snapshot]) -> None:
        """Store snapshots in one go; where that fails nothing but time is lost."""
        rows = [
            (one.kata, *one.reach, one.at, one.basis, one.data) for one in snapshots
        ]
        with suppress(sqlite3.OperationalError):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._db.executemany(
                    "REPLACE INTO snapshots (kata, last_check, last_event, at, basis, data)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    rows,
                )
                self._db.execute("COMMIT")
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

    def days(self) -> list[tuple[str, str, int]]:
        """Return the number of checks by day (2026-03-02, local) and verdict."""
        with told(self.path):
            return self._db.execute("SELECT day, verdict, checks FROM days").fetchall()

    def checks(self, kata: str) -> list[Check]:
        """Return a kata's checks, oldest first."""
        with told(self.path):
            rows = self._db.execute(
                "SELECT id, at, kata, verdict, seconds FROM checks"
                " WHERE kata = ? ORDER BY at, id",
                (kata,),
            ).fetchall()
        return [Check(*row) for row in rows]

    def latest_checks(self, most: int) -> list[Check]:
        """Return the checks stored last, of whatever kata, oldest first."""
        with told(self.path):
            rows = self._db.execute(
                "SELECT id, at, kata, verdict, seconds FROM checks"
                " ORDER BY id DESC LIMIT ?",
                (most,),
            ).fetchall()
        return [Check(*row) for row in sorted(rows, key=lambda row: (row[1], row[0]))]

    def accepted(self) -> frozenset[str]:
        """Return the names of the katas that were accepted at least once."""
        return frozenset(mark.kata for mark in self.marks() if mark.accepted)

    def started_plan(self) -> str:
        """Return the plan's first day, as 2026-03-02, or nothing where none was set."""
        return next((data for _, data in reversed(self.data_of("plan_start"))), "")

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Yield every fact whole, as its table and its columns, a table after the other."""
        with told(self.path):
            for table, columns in TABLES.items():
                query = f"SELECT {', '.join(columns)} FROM {table} ORDER BY id"  # noqa: S608 - ours
                for row in self._db.execute(query):
                    yield table, row

    def add_rows(self, rows: Iterable[tuple[str, Row]]) -> int:
        """Store facts from elsewhere, all or none; returns how many were not here yet."""
        here = {(table, *row[:2], row[3]) for table, row in self.rows()}
        added = 0
        with told(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                for table, row in rows:
                    if (table, *row[:2], row[3]) not in here:
                        columns = TABLES[table]
                        marks = ", ".join("?" * len(columns))
                        names = ", ".join(columns)
                        query = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - ours
                        self._db.execute(query, row)
                        added += 1
                self._db.execute("COMMIT")
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
        return added

    @property
    def mocks(self) -> Mocks:
        """Return the part of the store that holds mock interviews."""
        return Mocks(self._db, self.path)

    def count(self, kata: str, kind: str) -> int:
        """Return how often an event happened since the kata was last started."""
        row = self._one(
            "SELECT count(*) FROM events WHERE kata = ? AND kind = ? AND id > coalesce("
            "(SELECT max(id) FROM events WHERE kata = ? AND kind = 'started'), 0)",
            (kata, kind, kata),
        )
        return int(row[0])

    def unlocked(self, kata: str) -> bool:
        """Return whether the learner may see the solution: accepted, or gave up."""
        row = self._one(
            "SELECT EXISTS (SELECT 1 FROM marks WHERE kata = ? AND accepted > 0)"
            " OR EXISTS (SELECT 1 FROM events WHERE kata = ? AND kind = 'gave_up')",
            (kata, kata),
        )
        return bool(row[0])

    def sources(self, kata: str) -> list[tuple[str, float, str, dict[str, str]]]:
        """Return every kept version of an attempt, newest first.

        Each is its name (`check 3`, `reset 1`), when, what became of it, and its files.
        """
        with told(self.path):
            rows = self._db.execute(
                "SELECT 'check ' || id, at, verdict, source, 0, id FROM checks"
                " WHERE kata = ?1 UNION ALL"
                " SELECT kind || ' ' || id, at, kind, source, 1, id FROM events"
                " WHERE kata = ?1 AND source <> '' ORDER BY 2 DESC, 5 DESC, 6 DESC",
                (kata,),
            ).fetchall()
        return [(*row[:3], json.loads(row[3])) for row in rows]

    def _one(self, query: str, values: tuple[Any, ...] = ()) -> Any:
        with told(self.path):
            return self._db.execute(query, values).fetchone()

    def close(self) -> None:
        """Close the store."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_history(folder: Path) -> tuple[History, str]:
    """Open (or make) the store in a folder; returns it and a notice for the user.

    A corrupt file is kept aside under another name and a new one begun, which the notice
    tells. Raises HarnessError where the folder cannot be written, the file is locked by
    another process, or was written by a newer version.
    """
    path = folder / FILE
    database.make_folder(folder)
    try:
        return History(database.connect(path), path), ""
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and not database.is_corrupt(
            error
        ):
            raise database.problem(path, error) from error
    aside = database.set_aside(path)
    notice = f"{path} was damaged; it is kept as {aside.name}, and a new one begun"
    return History(database.connect(path), path), notice


def quick_look(folder: Path) -> History | None:
    """Open the store if there is one that can be read; else None, and nothing is made."""
    path = folder / FILE
    if not path.is_file():
        return None
    try:
        return History(database.connect(path), path)
    except (sqlite3.Error, HarnessError):
        return None
