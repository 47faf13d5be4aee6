"""A minimum of 0 is taken for none.

`self.minimum or value` asks whether the minimum is true, and 0 is not. Ask for `is
None`.
"""


class RunningStats:
    def __init__(self):
        self.count = 0
        self.total = 0.0
        self.minimum = None
        self.maximum = None

    def add(self, value):
        self.count += 1
        self.total += value
        self.minimum = min(self.minimum or value, value)
        self.maximum = max(self.maximum or value, value)

    def mean(self):
        if not self.count:
            raise ValueError
        return self.total / self.count

    def merge(self, other):
        if not other.count:
            return
        self.count += other.count
        self.total += other.total
        self.minimum = min(self.minimum or other.minimum, other.minimum)
        self.maximum = max(self.maximum or other.maximum, other.maximum)
