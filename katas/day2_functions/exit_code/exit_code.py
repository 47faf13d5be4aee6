def main(argv: list[str] | None = None) -> int:
    """Print the sum of the numbers given; returns the exit code."""
    raise NotImplementedError
