from typing import Self


class Client:
    """A client of an API, one for each name and class."""

    def __init__(self, name: str) -> None:
        raise NotImplementedError

    @classmethod
    def get(cls, name: str) -> Self:
        """Return the client of a name, made on first use."""
        raise NotImplementedError

    @classmethod
    def names(cls) -> list[str]:
        """Return the names of this class's clients, oldest first."""
        raise NotImplementedError

    @classmethod
    def forget(cls, name: str) -> None:
        """Drop the client of a name."""
        raise NotImplementedError
