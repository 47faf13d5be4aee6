"""The check for room comes before the insertion and asks the question for after it.

Before a new key goes in, the cache is full when `len == capacity`; after, it is too
full when `len > capacity`. Mixed up, it holds one key more than it may. Try capacity 1.
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
        if key not in self.values and len(self.values) > self.capacity:
            self.values.popitem(last=False)
        self.values[key] = value
        self.values.move_to_end(key)
