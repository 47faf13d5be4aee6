"""The try holds the call too, so a KeyError of the handler is "no such handler".

The job did run and failed, and the log says that it does not exist. Only the look-up
belongs into the try; the call comes after it.
"""


class Handlers:
    def __init__(self):
        self.handlers = {}

    def register(self, given=None, /):
        if callable(given):
            return self.enter(given, given.__name__)
        return lambda function: self.enter(function, given or function.__name__)

    def enter(self, function, name):
        if name in self.handlers:
            raise ValueError(name)
        self.handlers[name] = function
        return function

    def run(self, name, /, *args, **kwargs):
        try:
            return self.handlers[name](*args, **kwargs)
        except KeyError:
            raise LookupError(f"no handler: {name}") from None

    def names(self):
        return list(self.handlers)
