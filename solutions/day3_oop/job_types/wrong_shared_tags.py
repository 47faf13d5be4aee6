"""The list of tags stands in the class, and all jobs share it.

A class attribute is made once. job.tags.append changes that one list; only an
assignment in __init__ gives each job its own.
"""


class Job:
    retries = 3
    tags = []
    _made = 0

    def __init_subclass__(cls):
        cls._made = 0

    def __init__(self, name):
        self.name = name
        type(self)._made += 1

    @classmethod
    def made(cls):
        return cls._made
