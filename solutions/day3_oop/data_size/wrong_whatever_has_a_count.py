"""Whatever has a `count` is taken for a size.

A page of search results has a count as well, and so have lists and texts: theirs is a
method. The name of one attribute does not say what a thing is; ask for the class.
"""

import functools


@functools.total_ordering
class DataSize:
    def __init__(self, count):
        self.count = count

    def __add__(self, other):
        if isinstance(other, DataSize):
            return DataSize(self.count + other.count)
        if isinstance(other, int) and other == 0:
            return DataSize(self.count)
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, times):
        if not isinstance(times, int):
            return NotImplemented
        return DataSize(self.count * times)

    __rmul__ = __mul__

    def __eq__(self, other):
        if not hasattr(other, "count"):
            return NotImplemented
        return self.count == other.count

    def __hash__(self):
        return hash(self.count)

    def __lt__(self, other):
        if not hasattr(other, "count"):
            return NotImplemented
        return self.count < other.count
