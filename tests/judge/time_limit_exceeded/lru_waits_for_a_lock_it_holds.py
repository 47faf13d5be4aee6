# kata: lru_cache
import threading


class LRUCache:
    def __init__(self, capacity):
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            return -1

    def put(self, key, value):
        with self.lock:
            self.get(key)
