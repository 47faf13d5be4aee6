"""A subclass has no count of its own until its first ticket.

`cls._created += 1` reads what is inherited, adds one, and writes that to the subclass:
it goes on from wherever its base was at that moment. Give each class a 0 of its own.
"""

from typing import Any


class Ticket:
    """A ticket with an id: the prefix of its class and a number."""

    _prefix = "TICKET"
    _created = 0

    def __init_subclass__(cls, prefix: str = "", **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._prefix = prefix or cls.__name__.upper()

    def __init__(self) -> None:
        cls = type(self)
        cls._created += 1
        self.id = f"{cls._prefix}-{cls._created}"

    @classmethod
    def created(cls) -> int:
        """Return how many tickets of exactly this class have been made."""
        return cls._created
