"""`get` returns the value and leaves the order alone.

Then the cache evicts the key that was *written* longest ago, however often it is read:
the popular keys go first. Used means read or written, so `get` must move its key to the
recent end as well.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        return self.values.get(key, -1)

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        if len(self.values) > self.capacity:
            self.values.popitem(last=False)
