from collections.abc import Callable
from typing import Any, Self


class ClientPool:
    """Lends clients, and takes them back to be used again."""

    def __init__(self, open_client: Callable[[], Any], size: int) -> None:
        raise NotImplementedError

    def acquire(self) -> Any:
        """Lend a client. Raises LookupError if all are lent, RuntimeError if closed."""
        raise NotImplementedError

    def release(self, client: Any) -> None:
        """Take back a client; raises ValueError if it is not lent."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the idle clients, and the others as they come back."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        raise NotImplementedError

    def __exit__(self, *exc_info: object) -> None:
        raise NotImplementedError
