"""A key that is not there gives None, where the task says -1.

`dict.get` answers None unless told otherwise. The interface names its own "not found":
spell it out, on every way out of the method.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        if key in self.values:
            self.values.move_to_end(key)
        return self.values.get(key)

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        if len(self.values) > self.capacity:
            self.values.popitem(last=False)
