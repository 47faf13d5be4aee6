"""The dict belongs to the class, so all caches hold the same entries.

A name assigned in the class body is made once, for the class; `self.values[key] = ...`
then changes that one object. What each instance owns is created in `__init__`.
"""


class LRUCache:
    values = OrderedDict()

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.values.move_to_end(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        if len(self.values) > self.capacity:
            self.values.popitem(last=False)
