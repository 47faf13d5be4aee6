"""An exception of one handler keeps the others from being called.

Observers do not know each other, and must not be able to harm each other. Catch around
each call, and keep what was caught.
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
        handlers = self.topics.get(topic, {})
        done = 0
        try:
            for number, handler in list(handlers.items()):
                if number in handlers:
                    handler(event)
                    done += 1
        except Exception as error:
            self.errors.append(error)
        return done
