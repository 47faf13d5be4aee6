"""The one connection to a SQLite database. As a script it runs a statement."""

import argparse
import os
import sqlite3
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar, Self


class DatabaseConnection:
    """The one connection of the program to its database."""

    _making: ClassVar = threading.Lock()
    _only: ClassVar["DatabaseConnection | None"] = None

    _path: str
    _connection: sqlite3.Connection
    _using: Any
    _inside: bool

    def __new__(cls, path: str | None = None) -> Self:
        """Return the connection, opened on the first call."""
        with DatabaseConnection._making:
            db = DatabaseConnection._only
            if db is None:
                if path is None:
                    raise ValueError("no database is open, and no path was given")
                db = super().__new__(cls)
                db._path = path
                # Ours is the lock, and ours are BEGIN and COMMIT.
                db._connection = sqlite3.connect(
                    path, check_same_thread=False, isolation_level=None
                )
                db._using = threading.RLock()
                db._inside = False
                DatabaseConnection._only = db
            elif path not in {None, db._path}:
                raise ValueError(f"{db._path} is open already, {path} can not be")
            return db

    def execute(
        self, sql: str, parameters: Sequence[Any] = ()
    ) -> list[tuple[Any, ...]]:
        """Run a statement, and return its rows."""
        with self._using:
            return self._connection.execute(sql, parameters).fetchall()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Return a context in which all is done, or nothing."""
        with self._using:
            if self._inside:
                yield
                return
            self._connection.execute("begin")
            self._inside = True
            try:
                yield
                self._connection.execute("commit")
            except BaseException:
                self._connection.execute("rollback")
                raise
            finally:
                self._inside = False

    def close(self) -> None:
        """Close the connection; the next call opens anew."""
        with self._using:
            self._connection.close()
        with DatabaseConnection._making:
            if DatabaseConnection._only is self:
                DatabaseConnection._only = None


def main(argv: Sequence[str] | None = None) -> int:
    """Run a statement against a database and print its rows, apart by tabs."""
    parser = argparse.ArgumentParser(
        prog="database_connection", description=main.__doc__
    )
    parser.add_argument("path", help="the database file")
    parser.add_argument("sql", help="one statement; ? stands for a parameter")
    parser.add_argument("parameters", nargs="*")
    told = parser.parse_args(argv)
    try:
        db = DatabaseConnection(told.path)
        for row in db.execute(told.sql, told.parameters):
            print(*row, sep="\t")
        sys.stdout.flush()
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except sqlite3.Error as error:
        print(f"database_connection: {told.path}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
