"""It looks whether there is room before it notes the error.

So the error that broke the budget, the one that everybody will ask about, is missing in
the list.
"""


class ErrorBudget:
    """So many errors are borne, and each is remembered."""

    limit = 3

    def __init__(self, name: str) -> None:
        self.name = name
        self.errors: list[str] = []

    def note(self, error: str) -> int:
        """Note an error; returns how many more may come. Raises RuntimeError."""
        left = self.limit - len(self.errors) - 1
        if left < 0:
            raise RuntimeError(f"{self.name}: more than {self.limit} errors")
        self.errors.append(error)
        return left

    @property
    def spent(self) -> bool:
        """Return whether no more errors may come."""
        return len(self.errors) >= self.limit
