"""`self.count += 1` counts on the object, not on the class.

It reads the class's 0 and writes a 1 to the object. An assignment through self never
changes the class; `type(self).count` does.
"""


class Job:
    retries = 3
    count = 0

    def __init__(self, name):
        self.name = name
        self.tags = []
        self.count += 1

    @classmethod
    def made(cls):
        return cls.count
