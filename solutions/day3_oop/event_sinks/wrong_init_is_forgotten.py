"""Counting sets its counter and does not call the next __init__.

An __init__ replaces the inherited one. Without super().__init__() there is no list of
events, and a class behind it in line is never set up.
"""

Event = dict


class Sink:
    def __init__(self):
        self.events = []

    def write(self, event):
        self.events.append(event)


class Counting(Sink):
    def __init__(self, **rest):
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
        super().write({**event, "time": self.clock()})
