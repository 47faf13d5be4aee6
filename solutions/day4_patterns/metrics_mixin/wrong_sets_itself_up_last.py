"""The mixin's own attributes are set after the base's constructor has run.

A base that says hello in its constructor calls `send` before they are there. What a
method needs is set first; then comes `super().__init__()`.
"""

from typing import Any


class CountMixin:

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
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
        super().__init__(*args, **kwargs)
        self.prefix = prefix

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        return super().send(self.prefix + text, *args, **kwargs)
