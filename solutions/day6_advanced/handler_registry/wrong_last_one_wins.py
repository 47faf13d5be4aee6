"""A second handler of a name silently replaces the first.

Two modules that chose the same name then depend on who was imported last. A clash is a
mistake in the program: say so where it is made.
"""

from collections.abc import Callable
from typing import Any


class Handlers:
    """The functions that do jobs, by name."""

    def __init__(self) -> None:
        self._handlers: dict[str, Callable[..., Any]] = {}

    def register(self, given: Callable[..., Any] | str | None = None, /) -> Any:
        """Enter a function under its own name or a given one; returns it as it is."""
        if callable(given):
            return self._enter(given, given.__name__)
        return lambda function: self._enter(function, given or function.__name__)

    def _enter(self, function: Callable[..., Any], name: str) -> Callable[..., Any]:
        self._handlers[name] = function
        return function

    def run(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call the handler of that name; raises LookupError where there is none."""
        if name not in self._handlers:
            raise LookupError(f"no handler: {name}")
        return self._handlers[name](*args, **kwargs)

    def names(self) -> list[str]:
        """Return the names in the order in which they were entered."""
        return list(self._handlers)
