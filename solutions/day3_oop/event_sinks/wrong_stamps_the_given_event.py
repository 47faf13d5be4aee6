"""The time is written into the event of the caller.

The caller may write the same event to two sinks, or look at it later. Hand on a copy.
"""

Event = dict


class Sink:
    def __init__(self):
        self.events = []

    def write(self, event):
        self.events.append(event)


class Counting(Sink):
    def __init__(self, **rest):
        super().__init__(**rest)
        self.seen = 0

    def write(self, event):
        self.seen += 1
        super().write(event)


class Filtering(Sink):
    def __init__(self, *, least, **rest):
        super().__init__(**rest)
        self.least = least

    def write(self, event):
        if event["level"] >= self.least:
            super().write(event)


class Stamping(Sink):
    def __init__(self, *, clock, **rest):
        super().__init__(**rest)
        self.clock = clock

    def write(self, event):
        event["time"] = self.clock()
        super().write(event)
