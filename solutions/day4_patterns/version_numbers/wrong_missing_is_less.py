"""1.2 is less than 1.2.0: the shorter tuple comes first.

Tuples of different length compare like words. Take the zeros at the end off, or fill
up.
"""

import re
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        if not re.fullmatch(r"[0-9]+(\.[0-9]+)*", text):
            raise ValueError(text)
        self.text = text
        self.key = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.key == other.key

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.key < other.key

    def __hash__(self):
        return hash(self.key)

    def __str__(self):
        return self.text

    def __repr__(self):
        return f"Version({self.text!r})"
