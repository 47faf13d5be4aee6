from collections.abc import Callable
from typing import Any

Event = dict[str, Any]


class Sink:
    """Keeps what it is given."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def write(self, event: Event) -> None:
        """Take in an event."""
        self.events.append(event)


class Counting(Sink):
    """Counts the events written to it."""

    def __init__(self, **rest: Any) -> None:
        raise NotImplementedError

    def write(self, event: Event) -> None:
        """Count, and hand on."""
        raise NotImplementedError


class Filtering(Sink):
    """Hands on events of a level, or above it."""

    def __init__(self, *, least: int, **rest: Any) -> None:
        raise NotImplementedError

    def write(self, event: Event) -> None:
        """Hand on what passes."""
        raise NotImplementedError


class Stamping(Sink):
    """Hands on events with the time."""

    def __init__(self, *, clock: Callable[[], float], **rest: Any) -> None:
        raise NotImplementedError

    def write(self, event: Event) -> None:
        """Hand on a copy with the time."""
        raise NotImplementedError
