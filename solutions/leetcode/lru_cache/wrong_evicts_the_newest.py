"""The wrong end of the order is evicted: the key that was used last.

`popitem()` takes the last item by default, and uses move keys to that same end. Either
evict with `popitem(last=False)` or move used keys to the front: say aloud which end is
the recent one before you write either line.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.values.move_to_end(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            self.values.popitem()
        self.values[key] = value
        self.values.move_to_end(key)
