"""Takes the last set before the time, where one at that very time counts as well.

`bisect_left` counts what is less, `bisect_right` what is less or equal.
"""


class TimeMap:
    def __init__(self) -> None:
        self.times = defaultdict(list)
        self.values = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key: str, timestamp: int) -> str:
        i = bisect_left(self.times[key], timestamp)
        return self.values[key][i - 1] if i else ""
