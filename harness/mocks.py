"""What the store holds of mock interviews: facts, each with the moment it happened."""

import json
import sqlite3
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from harness.database import told

_BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True)
class Moment:
    """A point in time, by the wall clock and by a clock that nobody sets.

    `at` is in seconds since the epoch. Ticks (seconds) are comparable within one era.
    """

    at: float
    tick: float = 0.0
    era: str = ""

    def since(self, earlier: "Moment") -> float:
        """Return the seconds that went by, never negative.

        Across eras (the computer was started anew) only the wall clock can tell.
        """
        if self.era and self.era == earlier.era and self.tick >= earlier.tick:
            return self.tick - earlier.tick
        return max(0.0, self.at - earlier.at)


@dataclass(frozen=True)
class Happening:
    """One fact of a mock interview. `id` is 0 until it is stored."""

    moment: Moment
    mock: str
    kind: str
    data: Mapping[str, Any] = field(default_factory=dict)
    id: int = 0


class Clock:
    """The clock of a mock: it goes on in sleep and after a kill, and cannot be set."""

    def __init__(self) -> None:
        # Linux counts from boot, sleep included; so does macOS's raw clock.
        self._clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC_RAW)
        self._era = f"process {time.time_ns()}"
        with suppress(OSError):
            self._era = _BOOT.read_text("ascii").strip()

    def __call__(self) -> Moment:
        """Return the present moment."""
        return Moment(time.time(), time.clock_gettime(self._clock), self._era)


class Mocks:
    """The facts of mock interviews, in a store's file."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db = connection
        self._path = path

    def add(self, fact: Happening) -> int:
        """Store a fact; returns its number. A finished mock takes no more."""
        return self.add_all([fact])

    def add_all(
        self,
        facts: Iterable[Happening],
        checks: Iterable[Mapping[str, Any]] = (),
        events: Iterable[Mapping[str, Any]] = (),
    ) -> int:
        """Store facts in one go, and with them checks and events of katas."""
        number = 0
        with told(self._path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                for fact in facts:
                    number = self._insert("mocks", _row(fact))
                for row in checks:
                    self._insert("checks", row)
                for row in events:
                    self._insert("events", row)
                self._db.execute("COMMIT")
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
        return number

    def _insert(self, table: str, row: Mapping[str, Any]) -> int:
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        query = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - ours
        return int(self._db.execute(query, tuple(row.values())).lastrowid or 0)

    def of(self, mock: str, after: int = 0) -> list[Happening]:
        """Return what happened in a mock, oldest first."""
        with told(self._path):
            rows = self._db.execute(
                "SELECT id, at, tick, era, mock, kind, data FROM mocks"
                " WHERE mock = ? AND id > ? ORDER BY id",
                (mock, after),
            ).fetchall()
        return [
            Happening(Moment(*row[1:4]), row[4], row[5], json.loads(row[6]), row[0])
            for row in rows
        ]

    def kind(self, kind: str) -> list[Happening]:
        """Return the facts of one kind of all mocks, oldest first."""
        with told(self._path):
            rows = self._db.execute(
                "SELECT id, at, tick, era, mock, kind, data FROM mocks"
                " WHERE kind = ? ORDER BY at, id",
                (kind,),
            ).fetchall()
        return [
            Happening(Moment(*row[1:4]), row[4], row[5], json.loads(row[6]), row[0])
            for row in rows
        ]

    def open(self) -> str | None:
        """Return the mock begun last that is not finished, or None."""
        with told(self._path):
            row = self._db.execute(
                "SELECT mock FROM mocks WHERE kind = 'begun' AND mock NOT IN"
                " (SELECT mock FROM mocks WHERE kind = 'finished')"
                " ORDER BY id DESC LIMIT 1"
            ).fetchone()
        return row[0] if row else None


def _row(fact: Happening) -> dict[str, Any]:
    return {
        "at": fact.moment.at,
        "mock": fact.mock,
        "kind": fact.kind,
        "data": json.dumps(fact.data),
        "tick": fact.moment.tick,
        "era": fact.moment.era,
    }
