"""Size to text."""


def format_size(size: int) -> str:
    """Return the size as text, in the largest unit that leaves a whole number."""
    raise NotImplementedError
