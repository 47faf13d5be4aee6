"""A list of times and one of values for each key: they come in sorted, so bisect."""


class TimeMap:
    """A store that knows the value of each key at any time."""

    def __init__(self) -> None:
        """Make an empty store."""
        self.times: defaultdict[str, list[int]] = defaultdict(list)
        self.values: defaultdict[str, list[str]] = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        """Give the key this value from the timestamp on."""
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key: str, timestamp: int) -> str:
        """Return the value that the key had at that time, or ""."""
        by_then = bisect_right(self.times[key], timestamp)
        return self.values[key][by_then - 1] if by_then else ""
