"""peek takes an id from the counter, and it is gone.

next() of an itertools.count can not be taken back. To look ahead, keep the number
itself.
"""

from itertools import count

_width = 4


def set_width(width):
    global _width
    before, _width = _width, width
    return before


def make_ids(prefix):
    numbers = count(1)

    def take():
        return f"{prefix}-{next(numbers):0{_width}}"

    return take, take
