from collections.abc import Mapping


class Counts:
    """Counts by name, for many threads."""

    def __init__(self) -> None:
        raise NotImplementedError

    def __getitem__(self, name: str) -> int:
        raise NotImplementedError

    def add(self, name: str, amount: int = 1) -> int:
        """Add to a count, and return it."""
        raise NotImplementedError

    def add_all(self, amounts: Mapping[str, int]) -> None:
        """Add all of the amounts at once, or none."""
        raise NotImplementedError

    def snapshot(self) -> dict[str, int]:
        """Return all counts as they are at one moment."""
        raise NotImplementedError
