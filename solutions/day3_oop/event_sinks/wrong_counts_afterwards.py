"""Counting hands on first, and counts when the event has gone through.

Whoever comes later in line and looks at `seen` misses the event that is on its way, and
an event that fails there is never counted. Keep to the order that the statement names.
"""

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
        super().__init__(**rest)
        self.seen = 0

    def write(self, event: Event) -> None:
        """Count, and hand on."""
        super().write(event)
        self.seen += 1


class Filtering(Sink):
    """Hands on events of a level, or above it."""

    def __init__(self, *, least: int, **rest: Any) -> None:
        super().__init__(**rest)
        self.least = least

    def write(self, event: Event) -> None:
        """Hand on what passes."""
        if event["level"] >= self.least:
            super().write(event)


class Stamping(Sink):
    """Hands on events with the time."""

    def __init__(self, *, clock: Callable[[], float], **rest: Any) -> None:
        super().__init__(**rest)
        self.clock = clock

    def write(self, event: Event) -> None:
        """Hand on a copy with the time."""
        super().write({**event, "time": self.clock()})
