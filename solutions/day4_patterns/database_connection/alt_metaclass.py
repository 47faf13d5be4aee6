import sqlite3
import threading
from contextlib import contextmanager


class Single(type):
    lock = threading.Lock()
    only = None

    def __call__(cls, path=None):
        with Single.lock:
            if Single.only is None:
                if path is None:
                    raise ValueError("no path")
                Single.only = super().__call__(path)
            elif path is not None and path != Single.only.path:
                raise ValueError(f"open: {Single.only.path}, asked for: {path}")
            return Single.only


class DatabaseConnection(metaclass=Single):
    def __init__(self, path=None):
        self.path = path
        self.connection = sqlite3.connect(path, check_same_thread=False)
        self.lock = threading.RLock()
        self.depth = 0

    def execute(self, sql, parameters=()):
        with self.transaction():
            return list(self.connection.execute(sql, parameters))

    @contextmanager
    def transaction(self):
        with self.lock:
            if self.depth == 0:
                self.connection.execute("BEGIN")
            self.depth += 1
            outermost = self.depth == 1
            try:
                yield
                if outermost:
                    self.connection.commit()
            except BaseException:
                if outermost:
                    self.connection.rollback()
                raise
            finally:
                self.depth -= 1

    def close(self):
        with self.lock:
            self.connection.close()
        with Single.lock:
            if Single.only is self:
                Single.only = None
