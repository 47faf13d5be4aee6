"""Ending works once, but takes off the first equal handler, not this subscription.

With the same handler subscribed before and after another one, the wrong one goes, and
the order of the calls changes. `list.remove` compares; what is meant here is identity.
"""


class EventBus:
    def __init__(self):
        self.errors = []
        self.topics = {}

    def subscribe(self, topic, handler):
        self.topics.setdefault(topic, []).append(handler)
        ended = False

        def end():
            nonlocal ended
            if not ended:
                ended = True
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
