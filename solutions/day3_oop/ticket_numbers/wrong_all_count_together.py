"""Every ticket counts for Ticket: `Ticket._created += 1`.

All kinds share one count, so the numbers of one kind have gaps. The class that counts
is the one of the object: type(self).
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
        Ticket._created += 1
        self.id = f"{self._prefix}-{Ticket._created}"

    @classmethod
    def created(cls) -> int:
        """Return how many tickets of exactly this class have been made."""
        return Ticket._created
