"""What was drained is then cleared.

`drained` is a second name for the list, so clearing it empties what the caller is about
to get. Give the list away, and start a new one.
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
        if limit < max(1, len(self._events)):
            raise ValueError(f"a limit of {limit} is too small")
        self._limit = limit

    def add(self, event):
        if self.full:
            return False
        self._events.append(event)
        return True

    def drain(self):
        drained = self._events
        self._events.clear()
        return drained
