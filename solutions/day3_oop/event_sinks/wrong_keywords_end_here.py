"""Each __init__ takes its own keyword and calls the next one without the rest.

Alone it works. Combined, the next class in line misses its own argument. Take **rest
and hand it on, even where nothing seems to be left.
"""

Event = dict


class Sink:
    def __init__(self):
        self.events = []

    def write(self, event):
        self.events.append(event)


class Counting(Sink):
    def __init__(self):
        super().__init__()
        self.seen = 0

    def write(self, event):
        self.seen += 1
        super().write(event)


class Filtering(Sink):
    def __init__(self, *, least):
        super().__init__()
        self.least = least

    def write(self, event):
        if event["level"] >= self.least:
            super().write(event)


class Stamping(Sink):
    def __init__(self, *, clock):
        super().__init__()
        self.clock = clock

    def write(self, event):
        super().write({**event, "time": self.clock()})
