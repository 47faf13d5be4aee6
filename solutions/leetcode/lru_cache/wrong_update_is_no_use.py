"""A put on a key that is there changes its value and not its place.

Assigning to a key of a dict or an OrderedDict keeps the key where it was inserted
first: only new keys go to the end. An update is a use, so move the key by hand.
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
        self.values[key] = value
        if len(self.values) > self.capacity:
            self.values.popitem(last=False)
