"""The failure is counted, and the exception kept from the caller.

Who measures must not change what happens: the caller still has to know. `raise` alone
raises it again.
"""

from typing import Any


class CountMixin:
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.sent = 0
        self.failed = 0
        super().__init__(*args, **kwargs)

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        try:
            result = super().send(text, *args, **kwargs)
        except Exception:
            self.failed += 1
            return None
        self.sent += 1
        return result


class PrefixMixin:
    def __init__(self, *args: Any, prefix: str = "", **kwargs: Any) -> None:
        self.prefix = prefix
        super().__init__(*args, **kwargs)

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        return super().send(self.prefix + text, *args, **kwargs)
