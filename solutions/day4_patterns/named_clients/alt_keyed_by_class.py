from typing import Self

_CLIENTS: dict[tuple[type, str], "Client"] = {}


class Client:
    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def get(cls, name: str) -> Self:
        try:
            return _CLIENTS[cls, name]
        except KeyError:
            return _CLIENTS.setdefault((cls, name), cls(name))

    @classmethod
    def names(cls) -> list[str]:
        return [name for owner, name in _CLIENTS if owner is cls]

    @classmethod
    def forget(cls, name: str) -> None:
        if (cls, name) not in _CLIENTS:
            raise KeyError(name)
        del _CLIENTS[cls, name]
