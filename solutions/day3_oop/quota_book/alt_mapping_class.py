"""A Mapping of our own that wraps what it hands out."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType


class _View(Mapping):
    def __init__(self, limits: dict[str, dict[str, int]]) -> None:
        self._limits = limits

    def __getitem__(self, user: str) -> Mapping[str, int]:
        return MappingProxyType(self._limits[user])

    def __iter__(self) -> Iterator[str]:
        return iter(self._limits)

    def __len__(self) -> int:
        return len(self._limits)


class QuotaBook:
    """How much of each resource a user may take."""

    def __init__(self) -> None:
        self._limits: dict[str, dict[str, int]] = {}

    def set_limit(self, user: str, resource: str, limit: int) -> None:
        """Set one limit of a user."""
        self._limits.setdefault(user, {})[resource] = limit

    def drop(self, user: str) -> None:
        """Forget a user; raises KeyError."""
        self._limits.pop(user)

    @property
    def limits(self) -> Mapping[str, Mapping[str, int]]:
        """Return a read-only, live view of all limits."""
        return _View(self._limits)
