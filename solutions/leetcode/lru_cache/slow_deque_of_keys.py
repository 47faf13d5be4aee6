"""A deque is fast at its ends, but a hit lies anywhere: `remove` still walks, O(n).

Swapping the list for a deque speeds up the eviction only. O(1) in the middle takes a
linked list whose nodes the dict points at, so that nobody has to search.
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.order: deque[int] = deque()

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.order.remove(key)
        self.order.appendleft(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key in self.values:
            self.order.remove(key)
        elif len(self.values) == self.capacity:
            del self.values[self.order.pop()]
        self.values[key] = value
        self.order.appendleft(key)
