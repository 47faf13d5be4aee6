"""The texts are compared, letter by letter.

"1.10" comes before "1.9", as "10" comes before "9" in any list of texts. Compare
numbers.
"""

import re
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        if not re.fullmatch(r"[0-9]+(\.[0-9]+)*", text):
            raise ValueError(text)
        self.text = text
        self.key = re.sub(r"(\.0+)+$", "", text).lstrip("0")

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
