"""Two dicts, of the same users: what is written to, and the proxies that are shown."""

from collections.abc import Mapping
from types import MappingProxyType


class QuotaBook:
    """How much of each resource a user may take."""

    def __init__(self) -> None:
        self._limits: dict[str, dict[str, int]] = {}
        self._shown: dict[str, Mapping[str, int]] = {}

    def set_limit(self, user: str, resource: str, limit: int) -> None:
        """Set one limit of a user."""
        if user not in self._limits:
            self._limits[user] = {}
            self._shown[user] = MappingProxyType(self._limits[user])
        self._limits[user][resource] = limit

    def drop(self, user: str) -> None:
        """Forget a user; raises KeyError."""
        del self._limits[user], self._shown[user]

    @property
    def limits(self) -> Mapping[str, Mapping[str, int]]:
        """Return a read-only, live view of all limits."""
        return MappingProxyType(self._shown)
