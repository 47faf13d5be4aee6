"""__init__ copies the limit into the object.

From then on the class may change its limit, and the objects that are there go on with
the old one. A class variable need not be copied to be found.
"""


class ErrorBudget:
    """So many errors are borne, and each is remembered."""

    limit = 3

    def __init__(self, name: str) -> None:
        self.name = name
        self.limit = type(self).limit
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
