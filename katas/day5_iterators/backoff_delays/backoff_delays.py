class Delays:
    """An iterator over the seconds to wait before each repetition."""

    def __init__(self, first: int, retries: int, longest: int) -> None:
        raise NotImplementedError

    def __iter__(self) -> "Delays":
        """Return the iterator itself."""
        raise NotImplementedError

    def __next__(self) -> int:
        """Return the next delay; raises StopIteration when there is none."""
        raise NotImplementedError
