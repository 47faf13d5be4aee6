"""The topic is a default value, and a caller can give another one.

`topic=topic` does keep the value, but makes a parameter of it: a dispatcher that passes
a second argument sends events to the wrong topic, without a word.
"""


def make_handlers(topics, send):
    return {topic: lambda event, topic=topic: send(topic, event) for topic in topics}
