"""The store: append-only facts of what the learner did, in SQLite.

Every statement is its own transaction, in WAL mode with full syncing: what a call of
`add_…` returned from is on disk, whatever happens to the process next.
"""

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Self

from harness.model import HarnessError

FILE = "history.sqlite3"
_PATIENCE_S = 5.0

# Append only: a database at version k has had the first k of these.
MIGRATIONS = (
    """
    CREATE TABLE checks (
        id INTEGER PRIMARY KEY,
        at REAL NOT NULL,         -- seconds since the epoch
        kata TEXT NOT NULL,
        file TEXT NOT NULL,
        source TEXT NOT NULL,     -- JSON: file name to text; bytes as latin-1
        verdict TEXT NOT NULL,
        seconds REAL NOT NULL,
        result TEXT NOT NULL      -- JSON, as --json prints it
    );
    CREATE INDEX checks_by_kata ON checks (kata, id);
    CREATE TABLE events (
        id INTEGER PRIMARY KEY,
        at REAL NOT NULL,
        kata TEXT NOT NULL,
        kind TEXT NOT NULL,       -- started, hint, gave_up, reset, fixed, restored
        source TEXT NOT NULL DEFAULT '',
        data TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX events_by_kata ON events (kata, kind, id);
    CREATE INDEX events_by_kind ON events (kind, id);
    """,
)


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


class History:
    """An open store; a context manager."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db = connection
        self.path = path

    def add_check(
        self, kata: str, file: Path, source: dict[str, str], result: dict[str, Any]
    ) -> int:
        """Store one graded attempt with its source; returns its number."""
        with _told(self.path):
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
        with _told(self.path):
            cursor = self._db.execute(
                "INSERT INTO events (at, kata, kind, source, data) VALUES (?, ?, ?, ?, ?)",
                (time.time(), kata, kind, json.dumps(source) if source else "", data),
            )
            return int(cursor.lastrowid or 0)

    def current(self) -> str | None:
        """Return the name of the kata started last."""
        row = self._one(
            "SELECT kata FROM events WHERE id = max("
            "coalesce((SELECT max(id) FROM events WHERE kind = 'started'), 0),"
            "coalesce((SELECT max(id) FROM events WHERE kind = 'resumed'), 0))"
        )
        return row[0] if row else None

    def facts(self) -> list[Fact]:
        """Return all that happened, oldest first; of one moment, events come first."""
        with _told(self.path):
            rows = self._db.execute(
                "SELECT at, kata, kind, '', 0, id FROM events UNION ALL"
                " SELECT at, kata, 'check', verdict, 1, id FROM checks ORDER BY 1, 5, 6"
            ).fetchall()
        return [Fact(*row[:4]) for row in rows]

    def checks(self, kata: str) -> list[Check]:
        """Return a kata's checks, oldest first."""
        with _told(self.path):
            rows = self._db.execute(
                "SELECT id, at, kata, verdict, seconds FROM checks"
                " WHERE kata = ? ORDER BY id",
                (kata,),
            ).fetchall()
        return [Check(*row) for row in rows]

    def accepted(self) -> frozenset[str]:
        """Return the names of the katas that were accepted at least once."""
        with _told(self.path):
            rows = self._db.execute(
                "SELECT DISTINCT kata FROM checks WHERE verdict = 'accepted'"
            ).fetchall()
        return frozenset(row[0] for row in rows)

    def tried(self) -> frozenset[str]:
        """Return the names of the katas that were started or checked."""
        with _told(self.path):
            rows = self._db.execute(
                "SELECT kata FROM events UNION SELECT kata FROM checks"
            ).fetchall()
        return frozenset(row[0] for row in rows)

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
            "SELECT EXISTS (SELECT 1 FROM checks WHERE kata = ? AND verdict = 'accepted')"
            " OR EXISTS (SELECT 1 FROM events WHERE kata = ? AND kind = 'gave_up')",
            (kata, kata),
        )
        return bool(row[0])

    def sources(self, kata: str) -> list[tuple[str, float, str, dict[str, str]]]:
        """Return every kept version of an attempt, newest first.

        Each is its name (`check 3`, `reset 1`), when, what became of it, and its files.
        """
        with _told(self.path):
            rows = self._db.execute(
                "SELECT 'check ' || id, at, verdict, source FROM checks WHERE kata = ?1"
                " UNION ALL SELECT kind || ' ' || id, at, kind, source FROM events"
                " WHERE kata = ?1 AND source <> '' ORDER BY 2 DESC",
                (kata,),
            ).fetchall()
        return [(name, at, what, json.loads(source)) for name, at, what, source in rows]

    def _one(self, query: str, values: tuple[Any, ...] = ()) -> Any:
        with _told(self.path):
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
    _make_folder(folder)
    try:
        return History(_connect(path), path), ""
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and not _is_corrupt(error):
            raise _problem(path, error) from error
    aside = _aside(path)
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    notice = f"{path} was damaged; it is kept as {aside.name}, and a new one begun"
    return History(_connect(path), path), notice


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        _migrate(db, path)
    except BaseException:
        db.close()
        raise
    return db


def _migrate(db: sqlite3.Connection, path: Path) -> None:
    version = _version(db)
    if version > len(MIGRATIONS):
        raise HarnessError(
            f"{path} was written by a newer version (schema {version}, "
            f"this one knows {len(MIGRATIONS)})",
            next_step="update the harness, or move that file away to start anew",
        )
    if version == len(MIGRATIONS):
        # A look at where damage would hurt at once.
        db.execute("SELECT * FROM checks ORDER BY id DESC LIMIT 1").fetchone()
        db.execute("SELECT * FROM events ORDER BY id DESC LIMIT 1").fetchone()
        return
    db.execute("BEGIN IMMEDIATE")  # one process migrates, the others wait
    for number in range(_version(db), len(MIGRATIONS)):
        for statement in MIGRATIONS[number].split(";\n"):
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {number + 1}")
    db.execute("COMMIT")


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _is_corrupt(error: sqlite3.Error) -> bool:
    return "malformed" in str(error) or "not a database" in str(error)


def _aside(path: Path) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S")
    names = [f"damaged-{stamp}.sqlite3"] + [
        f"damaged-{stamp}-{i}.sqlite3" for i in range(99)
    ]
    return next(p for name in names if not (p := path.with_name(name)).exists())


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HarnessError(
            f"{folder}: cannot be made: {error.strerror}",
            next_step="give yourself leave to write there (ls -ld shows who may)",
        ) from error


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise _problem(path, error) from error


def _problem(path: Path, error: sqlite3.Error) -> HarnessError:
    text = str(error)
    if "locked" in text:
        step = "end the other program that uses it, and try again"
        return HarnessError(f"{path}: in use by another process", next_step=step)
    if "full" in text:
        return HarnessError(
            f"{path}: the disk is full, nothing was stored",
            next_step="make room, then check once more",
        )
    if "readonly" in text or "unable to open" in text:
        return HarnessError(
            f"{path}: cannot be written",
            next_step=f"give yourself leave to write in {path.parent} (ls -ld shows who may)",
        )
    return HarnessError(
        f"{path}: {text}", next_step="move that file away to start anew"
    )


def quick_look(folder: Path) -> History | None:
    """Open the store for reading if there is one that can be read; else None."""
    path = folder / FILE
    if not path.is_file():
        return None
    db = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None)
    try:
        if _version(db) == len(MIGRATIONS):
            return History(db, path)
    except sqlite3.Error:
        pass
    with closing(db):
        return None
