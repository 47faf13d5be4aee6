"""The file of the store: its tables, as the migrations that make them, and its troubles.

Three tables hold the facts, append-only: `checks`, `events` and `mocks`. What else there is
derives from them, so that no question of every day reads the whole history: triggers keep
`marks` (per kata) and `days` (per day); `snapshots` holds what practice/memory.py made of a
kata's facts.
"""

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from harness.model import HarnessError

_PATIENCE_S = 5.0
_PAUSE_S = 0.01
_LEAST_ROOM = 64 * 1024  # bytes; the index of the log takes half of it

# Append only: a database at version k has had the first k of these. A statement ends
# where a semicolon ends a line.
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
    """
    DROP INDEX checks_by_kata;
    CREATE INDEX checks_by_kata ON checks (kata, id, at, verdict);
    CREATE INDEX events_of_kata ON events (kata, id, at, kind);
    CREATE TABLE marks (          -- how far a kata's facts reach
        kata TEXT PRIMARY KEY,
        last_check INTEGER NOT NULL DEFAULT 0,
        last_event INTEGER NOT NULL DEFAULT 0,
        accepted INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    CREATE TABLE days (           -- checks by local day and verdict
        day TEXT NOT NULL,
        verdict TEXT NOT NULL,
        checks INTEGER NOT NULL,
        PRIMARY KEY (day, verdict)
    ) WITHOUT ROWID;
    CREATE TABLE snapshots (      -- what was made of a kata's facts up to some
        kata TEXT PRIMARY KEY,
        last_check INTEGER NOT NULL,
        last_event INTEGER NOT NULL,
        at REAL NOT NULL,         -- of the last fact in it
        basis TEXT NOT NULL,      -- what else went into it
        data TEXT NOT NULL
    ) WITHOUT ROWID;
    INSERT INTO marks (kata, last_check, accepted)
        SELECT kata, max(id), sum(verdict = 'accepted') FROM checks GROUP BY kata;
    INSERT INTO marks (kata, last_event)
        SELECT kata, max(id) FROM events WHERE true GROUP BY kata
        ON CONFLICT (kata) DO UPDATE SET last_event = excluded.last_event;
    INSERT INTO days (day, verdict, checks)
        SELECT date(at, 'unixepoch', 'localtime'), verdict, count(*)
        FROM checks GROUP BY 1, 2;
    CREATE TRIGGER check_marked AFTER INSERT ON checks BEGIN
        INSERT INTO marks (kata, last_check, accepted)
            VALUES (NEW.kata, NEW.id, NEW.verdict = 'accepted')
            ON CONFLICT (kata) DO UPDATE SET
                last_check = max(last_check, NEW.id),
                accepted = accepted + (NEW.verdict = 'accepted'); \
INSERT INTO days (day, verdict, checks)
            VALUES (date(NEW.at, 'unixepoch', 'localtime'), NEW.verdict, 1)
            ON CONFLICT (day, verdict) DO UPDATE SET checks = checks + 1; END;
    CREATE TRIGGER event_marked AFTER INSERT ON events BEGIN
        INSERT INTO marks (kata, last_event) VALUES (NEW.kata, NEW.id)
            ON CONFLICT (kata) DO UPDATE SET last_event = max(last_event, NEW.id); END;
    """,
    """
    CREATE TABLE mocks (          -- what happened in mock interviews
        id INTEGER PRIMARY KEY,
        at REAL NOT NULL,
        mock TEXT NOT NULL,
        kind TEXT NOT NULL,       -- begun, run, claimed, judged, ended, finished, …
        data TEXT NOT NULL,       -- JSON
        tick REAL NOT NULL,       -- seconds of a clock that nobody sets
        era TEXT NOT NULL         -- which clock: ticks of one era can be compared
    );
    CREATE INDEX mocks_by_mock ON mocks (mock, id);
    CREATE INDEX mocks_by_kind ON mocks (kind, mock);
    CREATE UNIQUE INDEX mocks_once ON mocks (mock, kind)
        WHERE kind IN ('begun', 'ended', 'finished');
    CREATE TRIGGER mock_finished BEFORE INSERT ON mocks
        WHEN EXISTS (SELECT 1 FROM mocks WHERE mock = NEW.mock AND kind = 'finished')
        BEGIN SELECT RAISE(ABORT, 'this mock interview is finished'); END;
    CREATE TRIGGER mock_kept BEFORE UPDATE ON mocks
        BEGIN SELECT RAISE(ABORT, 'what happened is not altered'); END;
    CREATE TRIGGER mock_not_removed BEFORE DELETE ON mocks
        BEGIN SELECT RAISE(ABORT, 'what happened is not removed'); END;
    """,
)


def connect(path: Path) -> sqlite3.Connection:
    """Open (or make) the file, and bring it up to date; raises as sqlite3 does."""
    db = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None)
    try:
        _log_ahead(db)
        db.execute("PRAGMA synchronous = FULL")
        _migrate(db, path)
    except BaseException:
        db.close()
        raise
    return db


def _log_ahead(db: sqlite3.Connection) -> None:
    """Turn write-ahead logging on, which a file keeps from then on.

    Where another process is about to write to a new file, SQLite refuses this at once,
    without the patience that it has elsewhere.
    """
    deadline = time.monotonic() + _PATIENCE_S
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE_S)
        else:
            return


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


def make_folder(folder: Path) -> None:
    """Make the folder of the store, unless it is there; raises HarnessError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HarnessError(
            f"{folder}: cannot be made: {error.strerror}",
            next_step="give yourself leave to write there (ls -ld shows who may)",
        ) from error


def set_aside(path: Path) -> Path:
    """Give a damaged file, with what belongs to it, another name; return that."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    names = [f"damaged-{stamp}.sqlite3"] + [
        f"damaged-{stamp}-{i}.sqlite3" for i in range(99)
    ]
    aside = next(p for name in names if not (p := path.with_name(name)).exists())
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside


def is_corrupt(error: sqlite3.Error) -> bool:
    """Return whether it is the file that is at fault."""
    return "malformed" in str(error) or "not a database" in str(error)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what sqlite3 raises into words for the user."""
    try:
        yield
    except sqlite3.Error as error:
        raise problem(path, error) from error


def problem(path: Path, error: sqlite3.Error) -> HarnessError:
    """Return what a user can do about an error of the store."""
    text = str(error)
    if isinstance(error, sqlite3.IntegrityError):
        told = (
            text if "mock" in text and "UNIQUE" not in text else "it is there already"
        )
        step = "`make mocks` shows the mock interviews"
        return HarnessError(f"{told}; nothing was added", next_step=step)
    if "locked" in text:
        step = "end the other program that uses it, and try again"
        return HarnessError(f"{path}: in use by another process", next_step=step)
    # With no room for its index, SQLite speaks of input and output only.
    if "full" in text or ("disk I/O" in text and _no_room(path.parent)):
        return HarnessError(
            f"{path}: the disk is full, nothing was stored",
            next_step="make room, then check once more",
        )
    if "readonly" in text or "unable to open" in text:
        return HarnessError(
            f"{path}: cannot be written",
            next_step=f"give yourself leave to write in {path.parent} (ls -ld shows who may)",
        )
    if "disk I/O" in text:
        return HarnessError(
            f"{path}: {text}, nothing was stored",
            next_step=f"look at the disk that holds {path.parent}, then try again",
        )
    return HarnessError(
        f"{path}: {text}", next_step="move that file away to start anew"
    )


def _no_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False
