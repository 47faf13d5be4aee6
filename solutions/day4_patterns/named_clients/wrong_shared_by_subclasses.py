"""One dict in the base class serves all subclasses.

A subclass that sets no attribute reads its parent's, and the dict is changed in place:
so who asks first decides the class for everyone. Each class needs a dict of its own, or
a key that names the class.
"""

from typing import ClassVar, Self


class Client:
    _clients: ClassVar[dict[str, "Client"]] = {}

    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def get(cls, name: str) -> Self:
        if name not in cls._clients:
            cls._clients[name] = cls(name)
        return cls._clients[name]

    @classmethod
    def names(cls) -> list[str]:
        return list(cls._clients)

    @classmethod
    def forget(cls, name: str) -> None:
        del cls._clients[name]
