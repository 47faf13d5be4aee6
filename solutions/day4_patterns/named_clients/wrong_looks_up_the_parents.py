"""`getattr(cls, "_clients", None)` finds a parent's dict, and so does `hasattr`.

A look-up on a class goes through its parents. Whether the class itself has the
attribute is asked of `cls.__dict__`, or settled when the class is made, by
`__init_subclass__`.
"""

from typing import Self


class Client:
    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def _own(cls) -> dict[str, Self]:
        if getattr(cls, "_clients", None) is None:
            cls._clients = {}
        return cls._clients

    @classmethod
    def get(cls, name: str) -> Self:
        clients = cls._own()
        if name not in clients:
            clients[name] = cls(name)
        return clients[name]

    @classmethod
    def names(cls) -> list[str]:
        return list(cls._own())

    @classmethod
    def forget(cls, name: str) -> None:
        del cls._own()[name]
