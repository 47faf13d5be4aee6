"""Counters of the class: all clients count into one.

What belongs to one object is set on `self`, in a constructor. What stands in the class
body is there once, for everybody.
"""

from typing import Any


class CountMixin:
    sent = 0
    failed = 0

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        try:
            result = super().send(text, *args, **kwargs)
        except BaseException:
            CountMixin.failed += 1
            raise
        CountMixin.sent += 1
        return result


class PrefixMixin:
    def __init__(self, *args: Any, prefix: str = "", **kwargs: Any) -> None:
        self.prefix = prefix
        super().__init__(*args, **kwargs)

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        return super().send(self.prefix + text, *args, **kwargs)
