from collections.abc import Callable
from typing import Any


class Encoder:
    """Turns values into what json.dumps takes."""

    def __init__(self) -> None:
        raise NotImplementedError

    def register(self, cls: type, function: Callable[[Any], Any]) -> None:
        """Have values of a class, and of classes below it, encoded by a function."""
        raise NotImplementedError

    def encode(self, value: Any) -> Any:
        """Return what stands for a value in JSON; raises TypeError."""
        raise NotImplementedError
