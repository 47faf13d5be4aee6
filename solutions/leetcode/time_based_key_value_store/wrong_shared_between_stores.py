"""The dict belongs to the class, so all stores hold the same history.

What stands in the class body is made once. What each instance owns is made in
`__init__`.
"""


class TimeMap:
    history = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        pairs = self.history.get(key, [])
        i = bisect_left(pairs, (timestamp + 1,))
        return pairs[i - 1][1] if i else ""
