from typing import Any


class CountMixin:
    """Counts what a client sends."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        raise NotImplementedError

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        """Send by the next class, and count."""
        raise NotImplementedError


class PrefixMixin:
    """Puts a prefix before what a client sends."""

    def __init__(self, *args: Any, prefix: str = "", **kwargs: Any) -> None:
        raise NotImplementedError

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        """Send by the next class, with the prefix."""
        raise NotImplementedError
