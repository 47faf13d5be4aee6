"""All numbers are kept in a list.

Everything can be asked of a list, but it grows with every response time. Ask which
facts are enough, and update those.
"""


class RunningStats:
    def __init__(self):
        self.values = []

    @property
    def count(self):
        return len(self.values)

    @property
    def minimum(self):
        return min(self.values, default=None)

    @property
    def maximum(self):
        return max(self.values, default=None)

    def add(self, value):
        self.values.append(value)

    def mean(self):
        if not self.values:
            raise ValueError
        return sum(self.values) / len(self.values)

    def merge(self, other):
        self.values += list(other.values)
