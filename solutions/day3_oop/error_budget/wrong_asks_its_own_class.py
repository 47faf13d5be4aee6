"""The limit is read as `ErrorBudget.limit`.

That is always the limit of this very class, whatever a subclass or an object has set.
`self.limit` looks at the object first, then at its class and the classes above.
"""


class ErrorBudget:
    """So many errors are borne, and each is remembered."""

    limit = 3

    def __init__(self, name: str) -> None:
        self.name = name
        self.errors: list[str] = []

    def note(self, error: str) -> int:
        """Note an error; returns how many more may come. Raises RuntimeError."""
        self.errors.append(error)
        left = ErrorBudget.limit - len(self.errors)
        if left < 0:
            raise RuntimeError(f"{self.name}: more than {self.limit} errors")
        return left

    @property
    def spent(self) -> bool:
        """Return whether no more errors may come."""
        return len(self.errors) >= ErrorBudget.limit
