"""The handler calls send, and drops what it returns.

A def without a return gives None, however useful the last call was.
"""


def make_handlers(topics, send):
    def make_handler(topic):
        def handler(event):
            send(topic, event)

        return handler

    return {topic: make_handler(topic) for topic in topics}
