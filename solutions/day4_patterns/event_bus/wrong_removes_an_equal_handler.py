"""A subscription is ended by removing the handler, the first that is equal.

The same handler may be there several times, and list.remove takes the first of them
away, whichever was meant; ending twice ends another one. Each subscription needs an
identity.
"""


class EventBus:
    def __init__(self):
        self.errors = []
        self.topics = {}

    def subscribe(self, topic, handler):
        self.topics.setdefault(topic, []).append(handler)

        def end():
            if handler in self.topics[topic]:
                self.topics[topic].remove(handler)

        return end

    def publish(self, topic, event):
        done = 0
        for handler in list(self.topics.get(topic, [])):
            if handler not in self.topics[topic]:
                continue
            try:
                handler(event)
                done += 1
            except Exception as error:
                self.errors.append(error)
        return done
