# kata: lru_cache
class LRUCache:
    get = -1

    def __init__(self, capacity):
        self.entries = {}

    def put(self, key, value):
        self.entries[key] = value
