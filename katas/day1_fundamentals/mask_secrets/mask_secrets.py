def mask(line: str) -> str:
    """Return the line with the value of every secret replaced by `***`."""
    raise NotImplementedError
