"""__init_subclass__ takes all keywords, and hands none on.

A class with several bases has one keyword list for all of them. What is not ours
belongs to the next in line: super().__init_subclass__(**kwargs), which also refuses
unknown ones.
"""

from typing import Any


class Ticket:
    """A ticket with an id: the prefix of its class and a number."""

    _prefix = "TICKET"
    _created = 0

    def __init_subclass__(cls, prefix: str = "", **kwargs: Any) -> None:
        super().__init_subclass__()
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
