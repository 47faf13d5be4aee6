"""A full cache evicts before it looks whether the key is there already.

An update needs no room. Asked "full?" first, the cache throws out a key for nothing, at
times the very one it is about to update. Ask "is the key here?" first, or store and
evict only if there are now too many.
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
        if len(self.values) == self.capacity:
            self.values.popitem(last=False)
        self.values[key] = value
        self.values.move_to_end(key)
