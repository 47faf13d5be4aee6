"""The counter is written to the class of the job; each class is given its own."""


class Job:
    """A job of the scheduler; its type is its class."""

    retries = 3
    _made = 0

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._made = 0

    def __init__(self, name: str) -> None:
        self.name = name
        self.tags: list[str] = []
        type(self)._made += 1

    @classmethod
    def made(cls) -> int:
        """Return how many jobs of exactly this class were made."""
        return cls._made
