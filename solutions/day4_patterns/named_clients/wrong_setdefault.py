"""`setdefault(name, cls(name))` makes a client each time, and throws it away.

Arguments are evaluated before the call, whether they are needed or not: a constructor
that opens a connection does so at every `get`.
"""

from typing import ClassVar, Self


class Client:
    _clients: ClassVar[dict[str, "Client"]] = {}

    def __init_subclass__(cls, **kwargs: object) -> None:
        super().__init_subclass__(**kwargs)
        cls._clients = {}

    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def get(cls, name: str) -> Self:
        return cls._clients.setdefault(name, cls(name))

    @classmethod
    def names(cls) -> list[str]:
        return list(cls._clients)

    @classmethod
    def forget(cls, name: str) -> None:
        del cls._clients[name]
