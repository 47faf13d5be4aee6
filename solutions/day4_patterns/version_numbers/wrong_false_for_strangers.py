"""What is no Version is answered with False at once.

False ends the question; NotImplemented lets the other side answer, and makes < raise
TypeError where nobody can. A version is then neither less nor more than a text.
"""

import re


class Version:
    def __init__(self, text):
        if not re.fullmatch(r"[0-9]+(\.[0-9]+)*", text):
            raise ValueError(text)
        self.text = text
        numbers = list(map(int, text.split(".")))
        while numbers and not numbers[-1]:
            numbers.pop()
        self.key = tuple(numbers)

    def __eq__(self, other):
        return isinstance(other, Version) and self.key == other.key

    def __lt__(self, other):
        return isinstance(other, Version) and self.key < other.key

    def __le__(self, other):
        return isinstance(other, Version) and self.key <= other.key

    def __gt__(self, other):
        return isinstance(other, Version) and self.key > other.key

    def __ge__(self, other):
        return isinstance(other, Version) and self.key >= other.key

    def __hash__(self):
        return hash(self.key)

    def __str__(self):
        return self.text

    def __repr__(self):
        return f"Version({self.text!r})"
