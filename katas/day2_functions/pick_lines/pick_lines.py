def main(argv: list[str] | None = None) -> int:
    """Copy the lines with a word from standard input; returns the exit code."""
    raise NotImplementedError
