from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Self


class DatabaseConnection:
    """The one connection of the program to its database."""

    def __new__(cls, path: str | None = None) -> Self:
        """Return the connection, opened on the first call."""
        raise NotImplementedError

    def execute(
        self, sql: str, parameters: Sequence[Any] = ()
    ) -> list[tuple[Any, ...]]:
        """Run a statement, and return its rows."""
        raise NotImplementedError

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context in which all is done, or nothing."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the connection; the next call opens anew."""
        raise NotImplementedError
