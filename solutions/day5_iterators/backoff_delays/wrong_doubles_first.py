"""The delay is doubled before it is given, so that the first one is never seen.

Remember the value that is due, work out the next one, return the remembered one.
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
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        delay = min(self._due, self._longest)
        self._due = delay * 2
        return min(self._due, self._longest)
