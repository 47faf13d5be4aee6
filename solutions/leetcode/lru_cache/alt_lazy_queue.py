"""A queue of uses: each appends its key, and the key's older places in it go stale.

Eviction skips stale places, counting them down. Each place is written once and dropped
once, so a call costs O(1) on average; memory grows with the calls, though, unless one
compacts the queue.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.places: Counter[int] = Counter()
        self.uses: deque[int] = deque()

    def _use(self, key: int) -> None:
        self.places[key] += 1
        self.uses.append(key)

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self._use(key)
        while len(self.values) > self.capacity:
            oldest = self.uses.popleft()
            self.places[oldest] -= 1
            if self.places[oldest] == 0:
                del self.values[oldest]
