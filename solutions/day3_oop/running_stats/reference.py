"""Four numbers are enough: count, total, minimum, maximum."""


class RunningStats:
    """Count, range and mean of numbers, none of which is kept."""

    def __init__(self) -> None:
        self.count = 0
        self.total = 0.0
        self.minimum: float | None = None
        self.maximum: float | None = None

    def add(self, value: float) -> None:
        """Take in one number."""
        self.count += 1
        self.total += value
        self._widen(value, value)

    def mean(self) -> float:
        """Return the mean; raises ValueError while there is no number."""
        if not self.count:
            raise ValueError("there is no number yet")
        return self.total / self.count

    def merge(self, other: "RunningStats") -> None:
        """Take in all that `other` has seen."""
        self.count += other.count
        self.total += other.total
        if other.minimum is not None and other.maximum is not None:
            self._widen(other.minimum, other.maximum)

    def _widen(self, low: float, high: float) -> None:
        self.minimum = low if self.minimum is None else min(self.minimum, low)
        self.maximum = high if self.maximum is None else max(self.maximum, high)
