class TimeMap:
    """A store that knows the value of each key at any time."""

    def __init__(self) -> None:
        """Make an empty store."""
        raise NotImplementedError

    def set(self, key: str, value: str, timestamp: int) -> None:
        """Give the key this value from the timestamp on."""
        raise NotImplementedError

    def get(self, key: str, timestamp: int) -> str:
        """Return the value that the key had at that time, or ""."""
        raise NotImplementedError
