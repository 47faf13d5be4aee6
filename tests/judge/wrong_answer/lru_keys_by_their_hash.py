# kata: lru_cache
# Evicts by the order of a set of strings, which the hash seed decides.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.held = {}

    def get(self, key):
        return self.held.get(f"key {key}", -1)

    def put(self, key, value):
        if f"key {key}" not in self.held and len(self.held) == self.capacity:
            del self.held[next(iter(set(self.held)))]
        self.held[f"key {key}"] = value
