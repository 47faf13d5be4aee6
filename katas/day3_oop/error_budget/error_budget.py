class ErrorBudget:
    """So many errors are borne, and each is remembered."""

    def __init__(self, name: str) -> None:
        raise NotImplementedError

    def note(self, error: str) -> int:
        """Note an error; returns how many more may come. Raises RuntimeError."""
        raise NotImplementedError

    @property
    def spent(self) -> bool:
        """Return whether no more errors may come."""
        raise NotImplementedError
