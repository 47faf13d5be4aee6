"""sqlite3 begins a transaction before an insert, also before one that fails.

The commit after it is never reached, and the transaction that nobody asked for stays
open: the next `begin` is refused. Roll back, or take `isolation_level=None`, with which
sqlite3 begins nothing by itself.
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
                db.connection = sqlite3.connect(path, check_same_thread=False)
                cls.only = db
            elif path not in {None, cls.only.path}:
                raise ValueError(f"open: {cls.only.path}, asked for: {path}")
            return cls.only

    def execute(self, sql, parameters=()):
        with self.using:
            rows = self.connection.execute(sql, parameters).fetchall()
            if not self.inside:
                self.connection.commit()
            return rows

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
                self.connection.commit()
            except BaseException:
                self.connection.rollback()
                raise
            finally:
                self.inside = False

    def close(self):
        with self.using:
            self.connection.close()
        with self.making:
            if DatabaseConnection.only is self:
                DatabaseConnection.only = None
