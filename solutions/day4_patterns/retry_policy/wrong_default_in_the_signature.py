"""Defaults in the signature are those of the base class, for ever.

A default value is computed once, when `def` runs: a subclass's ATTEMPTS, or a change to
the class, comes too late. Read it from `self` when the policy is made.
"""

from typing import Self

_TYPES = {"attempts": int, "pause": float}


class RetryPolicy:
    ATTEMPTS = 3
    PAUSE = 1.0

    def __init__(self, attempts: int = ATTEMPTS, pause: float = PAUSE) -> None:
        if attempts < 1 or pause < 0:
            raise ValueError(f"out of range: {attempts} attempts, {pause} s")
        self.attempts = attempts
        self.pause = pause

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
