"""A `get` that finds nothing stores its -1, and so takes up room.

`setdefault` and `defaultdict` write when they read. After a few misses the cache is
full of keys nobody put there, and real ones make room for them. A lookup asks and
leaves no trace.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        value = self.values.setdefault(key, -1)
        self.values.move_to_end(key)
        return value

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        while len(self.values) > self.capacity:
            self.values.popitem(last=False)
