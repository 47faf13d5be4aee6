"""Forgets that nothing may come before the time: index -1 is the last value.

Negative indices count from the end, so the mistake raises nothing. Ask for 0 first.
"""


class TimeMap:
    def __init__(self) -> None:
        self.times = defaultdict(list)
        self.values = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key: str, timestamp: int) -> str:
        if key not in self.times:
            return ""
        i = bisect_right(self.times[key], timestamp)
        return self.values[key][i - 1]
