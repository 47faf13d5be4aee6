"""The limit is the class's and read through self; the list is each object's."""


class ErrorBudget:
    """So many errors are borne, and each is remembered."""

    limit = 3

    def __init__(self, name: str) -> None:
        self.name = name
        self.errors: list[str] = []

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
