"""Bisects, after copying all timestamps into a list: the copy alone is O(n).

Keep the timestamps in a list of their own, or let bisect look at them with `key`.
"""


class TimeMap:
    def __init__(self) -> None:
        self.history = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history[key].append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        times = [time for time, _ in self.history[key]]
        i = bisect_right(times, timestamp)
        return self.history[key][i - 1][1] if i else ""
