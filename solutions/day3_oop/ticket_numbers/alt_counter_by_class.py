"""One Counter for all, whose keys are the classes."""

from collections import Counter
from typing import Any

_created: Counter[type] = Counter()


class Ticket:
    """A ticket with an id: the prefix of its class and a number."""

    prefix = "TICKET"

    def __init_subclass__(cls, prefix: str | None = None, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.prefix = cls.__name__.upper() if prefix is None else prefix

    def __init__(self) -> None:
        _created[type(self)] += 1
        self.id = f"{self.prefix}-{_created[type(self)]}"

    @classmethod
    def created(cls) -> int:
        """Return how many tickets of exactly this class have been made."""
        return _created[cls]
