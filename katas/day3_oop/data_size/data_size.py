class DataSize:
    """A number of bytes: sizes add up, compare, and multiply by an int."""

    def __init__(self, count: int) -> None:
        raise NotImplementedError
