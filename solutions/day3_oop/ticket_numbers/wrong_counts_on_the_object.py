"""`self._created += 1` counts on the object.

It reads the class's number and writes to the object, so the class stays at 0 and every
ticket is number 1. An assignment through self never reaches the class.
"""

from typing import Any


class Ticket:
    """A ticket with an id: the prefix of its class and a number."""

    _prefix = "TICKET"
    _created = 0

    def __init_subclass__(cls, prefix: str = "", **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._prefix = prefix or cls.__name__.upper()
        cls._created = 0

    def __init__(self) -> None:
        self._created += 1
        self.id = f"{self._prefix}-{self._created}"

    @classmethod
    def created(cls) -> int:
        """Return how many tickets of exactly this class have been made."""
        return cls._created
