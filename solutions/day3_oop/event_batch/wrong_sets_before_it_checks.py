"""The limit is set first, and checked after.

The caller sees a ValueError and goes on, with an object that holds what was refused.
Check all before changing anything.
"""


class EventBatch:
    def __init__(self, limit, events=()):
        self._events = list(events)
        self.limit = limit

    @property
    def events(self):
        return tuple(self._events)

    @property
    def full(self):
        return len(self._events) >= self._limit

    @property
    def limit(self):
        return self._limit

    @limit.setter
    def limit(self, limit):
        self._limit = limit
        if limit < max(1, len(self._events)):
            raise ValueError(f"a limit of {limit} is too small")

    def add(self, event):
        if self.full:
            return False
        self._events.append(event)
        return True

    def drain(self):
        drained, self._events = self._events, []
        return drained
