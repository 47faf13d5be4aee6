"""Each job copies the setting of its class.

Then a change of the class's setting does not reach the jobs that are there. Leave it to
the lookup: object first, class next.
"""


class Job:
    retries = 3
    _made = 0

    def __init_subclass__(cls):
        cls._made = 0

    def __init__(self, name):
        self.name = name
        self.tags = []
        self.retries = type(self).retries
        type(self)._made += 1

    @classmethod
    def made(cls):
        return cls._made
