"""The bare form gets a decorator back instead of the function.

@register calls register with the function and is done: what comes back takes the
function's place. Only with parentheses is there a second call. Look at what was given.
"""

from collections.abc import Callable
from typing import Any


class Handlers:
    """The functions that do jobs, by name."""

    def __init__(self) -> None:
        self._handlers: dict[str, Callable[..., Any]] = {}

    def register(self, given: Callable[..., Any] | str | None = None, /) -> Any:
        """Enter a function under its own name or a given one; returns it as it is."""
        return lambda function: self._enter(
            function, given if isinstance(given, str) else function.__name__
        )

    def _enter(self, function: Callable[..., Any], name: str) -> Callable[..., Any]:
        if name in self._handlers:
            raise ValueError(f"there is a handler already: {name}")
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
