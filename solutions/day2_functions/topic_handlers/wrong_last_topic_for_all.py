"""All handlers share the variable of the loop.

A function looks its free names up when it is called, not when it is made; by then the
loop has put the last topic there. Give each handler a scope of its own.
"""


def make_handlers(topics, send):
    handlers = {}
    for topic in topics:
        handlers[topic] = lambda event: send(topic, event)
    return handlers
