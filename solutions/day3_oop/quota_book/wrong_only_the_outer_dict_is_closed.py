"""The proxy covers the outer dict, and hands out the inner ones as they are.

`view["ann"]["cpu"] = 99` goes straight through it. A read-only container says nothing
of what it contains: every level has to be closed.
"""

from collections.abc import Mapping
from types import MappingProxyType


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
        return MappingProxyType(self._limits)
