from typing import ClassVar, Self


class Client:
    """A client of an API, one for each name and class."""

    _clients: ClassVar[dict[str, "Client"]] = {}

    def __init_subclass__(cls, **kwargs: object) -> None:
        super().__init_subclass__(**kwargs)
        cls._clients = {}

    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def get(cls, name: str) -> Self:
        """Return the client of a name, made on first use."""
        if name not in cls._clients:
            cls._clients[name] = cls(name)
        return cls._clients[name]

    @classmethod
    def names(cls) -> list[str]:
        """Return the names of this class's clients, oldest first."""
        return list(cls._clients)

    @classmethod
    def forget(cls, name: str) -> None:
        """Drop the client of a name."""
        del cls._clients[name]
