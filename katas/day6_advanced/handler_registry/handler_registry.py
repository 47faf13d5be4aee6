from collections.abc import Callable
from typing import Any


class Handlers:
    """The functions that do jobs, by name."""

    def __init__(self) -> None:
        raise NotImplementedError

    def register(self, given: Callable[..., Any] | str | None = None, /) -> Any:
        """Enter a function under its own name or a given one; returns it as it is."""
        raise NotImplementedError

    def run(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call the handler of that name; raises LookupError where there is none."""
        raise NotImplementedError

    def names(self) -> list[str]:
        """Return the names in the order in which they were entered."""
        raise NotImplementedError
