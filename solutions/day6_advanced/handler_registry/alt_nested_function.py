"""The usual shape: a decorator within, called at once if a function was given."""


class Handlers:
    def __init__(self):
        self.handlers = {}

    def register(self, given=None, /):
        function = None if given is None or isinstance(given, str) else given

        def decorate(function):
            name = given if isinstance(given, str) else function.__name__
            if name in self.handlers:
                raise ValueError(name)
            self.handlers[name] = function
            return function

        return decorate if function is None else decorate(function)

    def run(self, name, /, *args, **kwargs):
        return self.handlers[name](*args, **kwargs)

    def names(self):
        return [*self.handlers]
