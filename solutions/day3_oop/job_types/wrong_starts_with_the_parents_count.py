"""A subclass goes on from the count of the class above.

type(self).count += 1 reads the inherited value first, adds one, and writes it to the
subclass. Each class needs a 0 of its own to begin with.
"""


class Job:
    retries = 3
    count = 0

    def __init__(self, name):
        self.name = name
        self.tags = []
        type(self).count += 1

    @classmethod
    def made(cls):
        return cls.count
