from collections.abc import Mapping


class QuotaBook:
    """How much of each resource a user may take."""

    def __init__(self) -> None:
        raise NotImplementedError

    def set_limit(self, user: str, resource: str, limit: int) -> None:
        """Set one limit of a user."""
        raise NotImplementedError

    def drop(self, user: str) -> None:
        """Forget a user; raises KeyError."""
        raise NotImplementedError

    @property
    def limits(self) -> Mapping[str, Mapping[str, int]]:
        """Return a read-only, live view of all limits."""
        raise NotImplementedError
