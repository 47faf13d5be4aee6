def main(argv: list[str] | None = None) -> int:
    """Write one field of each JSON line of standard input; returns the exit code."""
    raise NotImplementedError
