"""A copy at each entry, put back into the same dict where an exception passes."""

from contextlib import AbstractContextManager
from typing import Any


def transaction(
    settings: dict[str, Any],
) -> AbstractContextManager[dict[str, Any]]:
    """Return a context manager that undoes the changes of a block that raises."""
    return _Transaction(settings)


class _Transaction:
    def __init__(self, settings: dict[str, Any]) -> None:
        self._settings = settings
        self._before: list[dict[str, Any]] = []

    def __enter__(self) -> dict[str, Any]:
        self._before.append(dict(self._settings))
        return self._settings

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        before = self._before.pop()
        if kind is not None:
            self._settings.clear()
            self._settings.update(before)
