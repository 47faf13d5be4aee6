def main(argv: list[str] | None = None) -> int:
    """Print how many lines of each level the files have; returns the exit code."""
    raise NotImplementedError
