"""Sink is called by name, and the classes in between are left out.

Sink.write(self, event) goes to Sink, whoever stands between. super() goes to the next
class in the object's own order, which the writer of Counting cannot know.
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
        Sink.write(self, event)


class Filtering(Sink):
    def __init__(self, *, least, **rest):
        super().__init__(**rest)
        self.least = least

    def write(self, event):
        if event["level"] >= self.least:
            Sink.write(self, event)


class Stamping(Sink):
    def __init__(self, *, clock, **rest):
        super().__init__(**rest)
        self.clock = clock

    def write(self, event):
        Sink.write(self, {**event, "time": self.clock()})
