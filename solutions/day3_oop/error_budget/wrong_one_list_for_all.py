"""`errors = []` stands in the class body.

There is one such list, and every object appends to it: an import reports the errors of
all the others. What each object has of its own is made in __init__.
"""


class ErrorBudget:
    """So many errors are borne, and each is remembered."""

    limit = 3
    errors: list[str] = []  # noqa: RUF012

    def __init__(self, name: str) -> None:
        self.name = name

    def note(self, error: str) -> int:
        """Note an error; returns how many more may come. Raises RuntimeError."""
        self.errors.append(error)
        left = self.limit - len(self.errors)
        if left < 0:
            raise RuntimeError(f"{self.name}: more than {self.limit} errors")
        return left

    @property
    def spent(self) -> bool:
        """Return whether no more errors may come."""
        return len(self.errors) >= self.limit
