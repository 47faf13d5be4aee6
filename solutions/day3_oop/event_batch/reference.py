"""A list of its own; tuples go out, and one setter checks for all."""

from collections.abc import Iterable


class EventBatch:
    """At most `limit` events, which nobody else may change."""

    def __init__(self, limit: int, events: Iterable[str] = ()) -> None:
        """Raise ValueError for a limit under 1, or under the number of events."""
        self._events = list(events)
        self.limit = limit  # through the setter, which checks

    @property
    def events(self) -> tuple[str, ...]:
        """What the batch holds at this moment, in order."""
        return tuple(self._events)

    @property
    def full(self) -> bool:
        """Whether there is no room left."""
        return len(self._events) >= self._limit

    @property
    def limit(self) -> int:
        """How many events the batch may hold."""
        return self._limit

    @limit.setter
    def limit(self, limit: int) -> None:
        if limit < max(1, len(self._events)):
            raise ValueError(f"a limit of {limit} is too small")
        self._limit = limit

    def add(self, event: str) -> bool:
        """Put the event at the end; False, and no change, if the batch is full."""
        if self.full:
            return False
        self._events.append(event)
        return True

    def drain(self) -> list[str]:
        """Take all events out, and return them in order."""
        drained, self._events = self._events, []
        return drained
