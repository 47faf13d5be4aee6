"""A fixed parameter list: the mixin takes a text and nothing else.

It can not know what the base's `send` and constructor want besides. `*args` and
`**kwargs` hand on what is not its own.
"""

from typing import Any


class CountMixin:
    def __init__(self, name: str = "", **kwargs: Any) -> None:
        self.sent = 0
        self.failed = 0
        super().__init__(name, **kwargs)

    def send(self, text: str) -> Any:
        try:
            result = super().send(text)
        except BaseException:
            self.failed += 1
            raise
        self.sent += 1
        return result


class PrefixMixin:
    def __init__(self, name: str = "", prefix: str = "", **kwargs: Any) -> None:
        self.prefix = prefix
        super().__init__(name, **kwargs)

    def send(self, text: str) -> Any:
        return super().send(self.prefix + text)
