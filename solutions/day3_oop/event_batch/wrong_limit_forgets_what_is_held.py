"""A new limit is held against 1 only.

A batch of three with a limit of two breaks the one promise of the class. A setter
checks the value against the rest of the object as well.
"""


class EventBatch:
    def __init__(self, limit, events=()):
        self._events = list(events)
        if len(self._events) > limit:
            raise ValueError(f"a limit of {limit} is too small")
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
        if limit < 1:
            raise ValueError(f"a limit of {limit} is too small")
        self._limit = limit

    def add(self, event):
        if self.full:
            return False
        self._events.append(event)
        return True

    def drain(self):
        drained, self._events = self._events, []
        return drained
