"""The limit is read as `type(self).limit`, so an object cannot have one of its own.

That finds what a subclass has set, and passes over the object. Read through self,
unless you mean to forbid it.
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
        left = type(self).limit - len(self.errors)
        if left < 0:
            raise RuntimeError(f"{self.name}: more than {self.limit} errors")
        return left

    @property
    def spent(self) -> bool:
        """Return whether no more errors may come."""
        return len(self.errors) >= type(self).limit
