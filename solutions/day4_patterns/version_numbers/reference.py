"""One tuple, without zeros at its end, decides order, equality and hash."""

import re
from functools import total_ordering


@total_ordering
class Version:
    """A version like 1.10.2, which compares by its numbers."""

    def __init__(self, text: str) -> None:
        if not re.fullmatch(r"[0-9]+(\.[0-9]+)*", text):
            raise ValueError(f"not a version: {text!r}")
        numbers = list(map(int, text.split(".")))
        while numbers and not numbers[-1]:
            numbers.pop()
        self._text = text
        self._key = tuple(numbers)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Version):
            return NotImplemented
        return self._key == other._key

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Version):
            return NotImplemented
        return self._key < other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Version({self._text!r})"
