"""The list of handlers is gone through while handlers take themselves off it.

Removing an element moves the rest to the left, and the loop skips one. Go through a
copy.
"""


class EventBus:
    def __init__(self):
        self.errors = []
        self.topics = {}

    def subscribe(self, topic, handler):
        entry = [handler]
        self.topics.setdefault(topic, []).append(entry)

        def end():
            for i, other in enumerate(self.topics[topic]):
                if other is entry:
                    del self.topics[topic][i]
                    return

        return end

    def publish(self, topic, event):
        done = 0
        for entry in self.topics.get(topic, []):
            try:
                entry[0](event)
                done += 1
            except Exception as error:
                self.errors.append(error)
        return done
