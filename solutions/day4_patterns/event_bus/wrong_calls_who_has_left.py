"""A copy is gone through, and nobody asks whether a subscription still holds.

A handler that was unsubscribed by one before it is called all the same, perhaps on an
object that is closed by now.
"""


class EventBus:
    def __init__(self):
        self.errors = []
        self.topics = {}
        self.number = 0

    def subscribe(self, topic, handler):
        self.number += 1
        number = self.number
        handlers = self.topics.setdefault(topic, {})
        handlers[number] = handler
        return lambda: handlers.pop(number, None) and None

    def publish(self, topic, event):
        done = 0
        for handler in list(self.topics.get(topic, {}).values()):
            try:
                handler(event)
                done += 1
            except Exception as error:
                self.errors.append(error)
        return done
