"""A plain dict keeps insertion order, so a use takes its key out and puts it back in.

Mind that `next(iter(d))` walks over the slots of the keys deleted before it, until the
dict is rebuilt: an eviction is not strictly O(1), which OrderedDict's is. At this
problem's capacities it does not show.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        value = self.values[key] = self.values.pop(key)
        return value

    def put(self, key: int, value: int) -> None:
        self.values.pop(key, None)
        self.values[key] = value
        if len(self.values) > self.capacity:
            del self.values[next(iter(self.values))]
