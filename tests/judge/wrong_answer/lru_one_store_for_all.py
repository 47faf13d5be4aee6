# kata: lru_cache
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity, held=OrderedDict()):
        self.capacity = capacity
        self.held = held

    def get(self, key):
        if key not in self.held:
            return -1
        self.held.move_to_end(key)
        return self.held[key]

    def put(self, key, value):
        self.held[key] = value
        self.held.move_to_end(key)
        while len(self.held) > self.capacity:
            self.held.popitem(last=False)
