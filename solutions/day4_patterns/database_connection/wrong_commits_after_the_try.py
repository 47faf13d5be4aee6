"""The commit stands outside the try: where it fails, nobody undoes.

A commit can fail as well, if another process is reading the file or the disk is full.
The transaction then stays open, and the next `begin` is refused.
"""

import sqlite3
import threading
from contextlib import contextmanager


class DatabaseConnection:
    making = threading.Lock()
    only = None

    def __new__(cls, path=None):
        with cls.making:
            if cls.only is None:
                if path is None:
                    raise ValueError("no path")
                db = super().__new__(cls)
                db.path, db.using, db.inside = path, threading.RLock(), False
                db.connection = sqlite3.connect(
                    path, check_same_thread=False, isolation_level=None
                )
                cls.only = db
            elif path not in {None, cls.only.path}:
                raise ValueError(f"open: {cls.only.path}, asked for: {path}")
            return cls.only

    def execute(self, sql, parameters=()):
        with self.using:
            return self.connection.execute(sql, parameters).fetchall()

    @contextmanager
    def transaction(self):
        with self.using:
            if self.inside:
                yield
                return
            self.connection.execute("begin")
            self.inside = True
            try:
                yield
            except BaseException:
                self.connection.execute("rollback")
                raise
            else:
                self.connection.execute("commit")
            finally:
                self.inside = False

    def close(self):
        with self.using:
            self.connection.close()
        with self.making:
            if DatabaseConnection.only is self:
                DatabaseConnection.only = None
