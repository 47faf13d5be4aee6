"""__eq__ is defined, and __hash__ is forgotten.

Python takes the inherited __hash__ away then, since it would not agree with the new
idea of equality. Define it over what __eq__ compares.
"""

import re
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        if not re.fullmatch(r"[0-9]+(\.[0-9]+)*", text):
            raise ValueError(text)
        self.text = text
        numbers = list(map(int, text.split(".")))
        while numbers and not numbers[-1]:
            numbers.pop()
        self.key = numbers

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.key == other.key

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.key < other.key

    def __str__(self):
        return self.text

    def __repr__(self):
        return f"Version({self.text!r})"
