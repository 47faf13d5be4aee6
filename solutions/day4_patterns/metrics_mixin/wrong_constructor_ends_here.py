"""A mixin's constructor that does not call super() keeps the base from being set up.

The mixin stands first in the MRO: if it stops the chain, no `__init__` after it runs.
"""

from typing import Any


class CountMixin:
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.sent = 0
        self.failed = 0

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        try:
            result = super().send(text, *args, **kwargs)
        except BaseException:
            self.failed += 1
            raise
        self.sent += 1
        return result


class PrefixMixin:
    def __init__(self, *args: Any, prefix: str = "", **kwargs: Any) -> None:
        self.prefix = prefix

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        return super().send(self.prefix + text, *args, **kwargs)
