"""Without a prefix, a subclass goes on with that of its base.

A class variable that is not set is inherited: here two kinds of tickets then have the
same ids. Set it for each class.
"""

from typing import Any


class Ticket:
    """A ticket with an id: the prefix of its class and a number."""

    _prefix = "TICKET"
    _created = 0

    def __init_subclass__(cls, prefix: str = "", **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if prefix or cls.__base__ is Ticket:
            cls._prefix = prefix or cls.__name__.upper()
        cls._created = 0

    def __init__(self) -> None:
        cls = type(self)
        cls._created += 1
        self.id = f"{cls._prefix}-{cls._created}"

    @classmethod
    def created(cls) -> int:
        """Return how many tickets of exactly this class have been made."""
        return cls._created
