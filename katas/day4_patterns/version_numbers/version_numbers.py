class Version:
    """A version like 1.10.2, which compares by its numbers."""

    def __init__(self, text: str) -> None:
        raise NotImplementedError
