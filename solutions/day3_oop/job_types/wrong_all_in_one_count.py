"""All jobs are counted on Job, whatever their class.

Job.count names one class for all. The count of a subclass belongs to the subclass.
"""


class Job:
    retries = 3
    count = 0

    def __init__(self, name):
        self.name = name
        self.tags = []
        Job.count += 1

    @classmethod
    def made(cls):
        return cls.count
