"""An evicted key leaves the list, while the dict still finds it.

Two structures hold the same entries, so each change has to reach both: the unlinked
node lives on in the dict, and `get` serves it for ever. That is also why a node must
know its key: eviction comes from the list and needs the key to clear the dict.
"""


class Entry:
    def __init__(self, key: int, value: int) -> None:
        self.key, self.value = key, value
        self.prev = self.next = self


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.room = capacity
        self.entries = {}
        self.sentinel = Entry(-1, -1)

    def _unlink(self, entry: Entry) -> None:
        entry.prev.next = entry.next
        entry.next.prev = entry.prev

    def _link_last(self, entry: Entry) -> None:
        last = self.sentinel.prev
        last.next = self.sentinel.prev = entry
        entry.prev, entry.next = last, self.sentinel

    def get(self, key: int) -> int:
        if key not in self.entries:
            return -1
        entry = self.entries[key]
        self._unlink(entry)
        self._link_last(entry)
        return entry.value

    def put(self, key: int, value: int) -> None:
        if key in self.entries:
            self._unlink(self.entries[key])
        elif self.room:
            self.room -= 1
        else:
            self._unlink(self.sentinel.next)
        self.entries[key] = Entry(key, value)
        self._link_last(self.entries[key])
