"""A stored 0 is taken for "not there".

0 is false, so `if not value` cannot tell a missing key from a key whose value is 0. Ask
`key in self.values`, or compare with `is None`.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        value = self.values.get(key)
        if not value:
            return -1
        self.values.move_to_end(key)
        return value

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        if len(self.values) > self.capacity:
            self.values.popitem(last=False)
