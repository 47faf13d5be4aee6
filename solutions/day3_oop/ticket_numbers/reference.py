"""__init_subclass__ gives each class a prefix and a count of its own."""

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
        cls = type(self)
        cls._created += 1
        self.id = f"{cls._prefix}-{cls._created}"

    @classmethod
    def created(cls) -> int:
        """Return how many tickets of exactly this class have been made."""
        return cls._created
