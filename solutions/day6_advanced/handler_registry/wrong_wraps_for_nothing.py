"""The function is replaced by a wrapper that only calls it.

There is nothing to do around the call. A wrapper costs time and hides the function, and
every further decorator adds one.
"""

import functools


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

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return function(*args, **kwargs)

        self.handlers[name] = wrapper
        return wrapper

    def run(self, name, /, *args, **kwargs):
        if name not in self.handlers:
            raise LookupError(name)
        return self.handlers[name](*args, **kwargs)

    def names(self):
        return list(self.handlers)
