"""Pairs of time and value in one list, and the binary search written out."""


class TimeMap:
    def __init__(self) -> None:
        self.history: dict[str, list[tuple[int, str]]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        pairs = self.history.get(key, [])
        found = ""
        low, high = 0, len(pairs) - 1
        while low <= high:
            middle = (low + high) // 2
            if pairs[middle][0] <= timestamp:
                found = pairs[middle][1]
                low = middle + 1
            else:
                high = middle - 1
        return found
