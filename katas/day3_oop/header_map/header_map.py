from typing import Any


class HeaderMap:
    """A mapping of header names, in any spelling, to values."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        raise NotImplementedError
