from collections.abc import Iterable


class EventBatch:
    """At most `limit` events, which nobody else may change."""

    def __init__(self, limit: int, events: Iterable[str] = ()) -> None:
        """Raise ValueError for a limit under 1, or under the number of events."""
        raise NotImplementedError

    @property
    def events(self) -> tuple[str, ...]:
        """What the batch holds at this moment, in order."""
        raise NotImplementedError

    @property
    def full(self) -> bool:
        """Whether there is no room left."""
        raise NotImplementedError

    @property
    def limit(self) -> int:
        """How many events the batch may hold."""
        raise NotImplementedError

    @limit.setter
    def limit(self, limit: int) -> None:
        raise NotImplementedError

    def add(self, event: str) -> bool:
        """Put the event at the end; False, and no change, if the batch is full."""
        raise NotImplementedError

    def drain(self) -> list[str]:
        """Take all events out, and return them in order."""
        raise NotImplementedError
