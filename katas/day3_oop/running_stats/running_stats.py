class RunningStats:
    """Count, range and mean of numbers, none of which is kept."""

    def __init__(self) -> None:
        raise NotImplementedError

    def add(self, value: float) -> None:
        """Take in one number."""
        raise NotImplementedError

    def mean(self) -> float:
        """Return the mean; raises ValueError while there is no number."""
        raise NotImplementedError

    def merge(self, other: "RunningStats") -> None:
        """Take in all that `other` has seen."""
        raise NotImplementedError
