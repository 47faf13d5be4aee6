"""It counts down first, and then asks whether it has come to an end.

Past the end the count goes on below zero, and with it the iterator comes back to life
or says nonsense. Ask first; at the end change nothing.
"""


class Delays:
    """An iterator over the seconds to wait before each repetition."""

    def __init__(self, first: int, retries: int, longest: int) -> None:
        self.left = retries
        self._due = first
        self._longest = longest

    def __iter__(self) -> "Delays":
        """Return the iterator itself."""
        return self

    def __next__(self) -> int:
        """Return the next delay; raises StopIteration when there is none."""
        self.left -= 1
        if self.left == -1:
            raise StopIteration
        delay = min(self._due, self._longest)
        self._due = delay * 2
        return delay
