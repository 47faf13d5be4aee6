"""A stack of idle clients, and a dict of the lent ones by identity."""

from collections.abc import Callable
from typing import Any, Self


class ClientPool:
    """Lends clients, and takes them back to be used again."""

    def __init__(self, open_client: Callable[[], Any], size: int) -> None:
        self._open_client = open_client
        self._size = size
        self._idle: list[Any] = []
        self._lent: dict[int, Any] = {}
        self._closed = False

    def acquire(self) -> Any:
        """Lend a client. Raises LookupError if all are lent, RuntimeError if closed."""
        if self._closed:
            raise RuntimeError("the pool is closed")
        if len(self._lent) == self._size:
            raise LookupError(f"all {self._size} clients are lent")
        client = self._idle.pop() if self._idle else self._open_client()
        self._lent[id(client)] = client
        return client

    def release(self, client: Any) -> None:
        """Take back a client; raises ValueError if it is not lent."""
        if id(client) not in self._lent:
            raise ValueError("this client is not lent")
        del self._lent[id(client)]
        if self._closed:
            client.close()
        else:
            self._idle.append(client)

    def close(self) -> None:
        """Close the idle clients, and the others as they come back."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
