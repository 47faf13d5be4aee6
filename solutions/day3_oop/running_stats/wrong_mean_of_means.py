"""Merging takes the mean of the two means, as if both had seen as much.

The mean of 1 and (4, 4, 4) is 3.25, not 2.5. Means cannot be merged without their
counts; totals can.
"""


class RunningStats:
    def __init__(self):
        self.count = 0
        self.average = 0.0
        self.minimum = None
        self.maximum = None

    def add(self, value):
        self.count += 1
        self.average += (value - self.average) / self.count
        self.minimum = value if self.minimum is None else min(self.minimum, value)
        self.maximum = value if self.maximum is None else max(self.maximum, value)

    def mean(self):
        if not self.count:
            raise ValueError
        return self.average

    def merge(self, other):
        if not other.count:
            return
        if not self.count:
            self.average = other.average
        self.count += other.count
        self.average = (self.average + other.average) / 2
        for value in (other.minimum, other.maximum):
            low, high = self.minimum, self.maximum
            self.minimum = value if low is None else min(low, value)
            self.maximum = value if high is None else max(high, value)
