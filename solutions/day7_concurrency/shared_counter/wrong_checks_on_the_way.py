"""The amounts are checked one by one while they are added.

The error comes in the middle, and half of the dict has been added. Check first.
"""

import threading
from collections.abc import Mapping


class Counts:
    """Counts by name, for many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[str, int] = {}

    def __getitem__(self, name: str) -> int:
        with self._lock:
            return self._counts.get(name, 0)

    def add(self, name: str, amount: int = 1) -> int:
        """Add to a count, and return it."""
        with self._lock:
            self._counts[name] = self._counts.get(name, 0) + amount
            return self._counts[name]

    def add_all(self, amounts: Mapping[str, int]) -> None:
        """Add all of the amounts at once, or none."""
        checked = dict(amounts.items())
        with self._lock:
            for name, amount in checked.items():
                if not isinstance(amount, int) or isinstance(amount, bool):
                    raise TypeError(f"{name}: {amount!r} is no int")
                self._counts[name] = self._counts.get(name, 0) + amount

    def snapshot(self) -> dict[str, int]:
        """Return all counts as they are at one moment."""
        with self._lock:
            return dict(self._counts)
