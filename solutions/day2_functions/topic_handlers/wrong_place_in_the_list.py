"""The handler keeps a place in the caller's list, and looks there at each call.

The list belongs to the caller, who may change it. Keep the topic itself.
"""


def make_handlers(topics, send):
    def make_handler(place):
        return lambda event: send(topics[place], event)

    return {topic: make_handler(place) for place, topic in enumerate(topics)}
