# kata: lru_cache
class LRUCache:
    """A cache that evicts the least recently used of its keys when it is full."""

    def __init__(self, capacity: int) -> None:
        """Make an empty cache for at most that many keys."""
        raise NotImplementedError

    def get(self, key: int) -> int:
        """Return the key's value, or -1 if it is not here."""
        raise NotImplementedError

    def put(self, key: int, value: int) -> None:
        """Store the key's value; evict the least recently used key if need be."""
        raise NotImplementedError
