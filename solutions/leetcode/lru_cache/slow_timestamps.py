"""Each key has the time of its last use; eviction looks for the smallest: O(n) a time.

Hits are cheap, so this looks fast until the cache is full and every miss pays a `min`.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.used_at: dict[int, int] = {}
        self.clock = 0

    def _use(self, key: int) -> None:
        self.clock += 1
        self.used_at[key] = self.clock

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.used_at, key=self.used_at.get)
            del self.values[oldest], self.used_at[oldest]
        self.values[key] = value
        self._use(key)
