from typing import Self


class RetryPolicy:
    """How often to try, and how long to wait in between."""

    ATTEMPTS = 3
    PAUSE = 1.0

    def __init__(self, attempts: int | None = None, pause: float | None = None) -> None:
        raise NotImplementedError

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Make a policy of a text like `attempts=3 pause=0.5`."""
        raise NotImplementedError

    @classmethod
    def never(cls) -> Self:
        """Make a policy that tries once."""
        raise NotImplementedError

    def pauses(self) -> list[float]:
        """Return the seconds to wait before each repetition."""
        raise NotImplementedError

    @staticmethod
    def backoff(pause: float, repetition: int) -> float:
        """Return the pause before a repetition, counted from 0."""
        raise NotImplementedError
