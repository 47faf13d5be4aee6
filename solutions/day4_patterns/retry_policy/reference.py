from typing import Self

_TYPES = {"attempts": int, "pause": float}


class RetryPolicy:
    """How often to try, and how long to wait in between."""

    ATTEMPTS = 3
    PAUSE = 1.0

    def __init__(self, attempts: int | None = None, pause: float | None = None) -> None:
        self.attempts = self.ATTEMPTS if attempts is None else attempts
        self.pause = self.PAUSE if pause is None else pause
        if self.attempts < 1 or self.pause < 0:
            raise ValueError(f"out of range: {self.attempts} attempts, {self.pause} s")

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Make a policy of a text like `attempts=3 pause=0.5`."""
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
        """Make a policy that tries once."""
        return cls(attempts=1)

    def pauses(self) -> list[float]:
        """Return the seconds to wait before each repetition."""
        return [self.backoff(self.pause, n) for n in range(self.attempts - 1)]

    @staticmethod
    def backoff(pause: float, repetition: int) -> float:
        """Return the pause before a repetition, counted from 0."""
        return pause * 2**repetition
