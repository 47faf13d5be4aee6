"""A dict finds an entry in O(1); a doubly linked ring keeps the entries by their use.

The ring closes over a sentinel: after it comes the entry used least recently, before it
the one used last. Taking an entry out needs its two neighbours only, and thanks to the
sentinel there always are two.
"""


class Entry:
    """A link of the ring. Knows its key, so that eviction can tell the dict."""

    __slots__ = ("key", "next", "prev", "value")

    def __init__(self, key: int | None = None, value: int | None = None) -> None:
        self.key = key
        self.value = value
        self.prev = self.next = self


class LRUCache:
    """A cache that evicts the least recently used of its keys when it is full."""

    def __init__(self, capacity: int) -> None:
        """Make an empty cache for at most that many keys."""
        self.capacity = capacity
        self.entries: dict[int, Entry] = {}
        self.sentinel = Entry()

    def get(self, key: int) -> int:
        """Return the key's value, or -1 if it is not here."""
        if key not in self.entries:
            return -1
        entry = self.entries[key]
        self._unlink(entry)
        self._link_last(entry)
        return entry.value

    def put(self, key: int, value: int) -> None:
        """Store the key's value; evict the least recently used key if need be."""
        if key in self.entries:
            self._unlink(self.entries[key])
        elif len(self.entries) == self.capacity:
            oldest = self.sentinel.next
            self._unlink(oldest)
            del self.entries[oldest.key]
        self.entries[key] = Entry(key, value)
        self._link_last(self.entries[key])

    def _unlink(self, entry: Entry) -> None:
        entry.prev.next = entry.next
        entry.next.prev = entry.prev

    def _link_last(self, entry: Entry) -> None:
        last = self.sentinel.prev
        last.next = self.sentinel.prev = entry
        entry.prev, entry.next = last, self.sentinel
