"""The call is counted as sent before anyone knows how it ends.

What raises has not been sent. Count after the call, and the failure in the except
block.
"""

from typing import Any


class CountMixin:
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.sent = 0
        self.failed = 0
        super().__init__(*args, **kwargs)

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        self.sent += 1
        try:
            return super().send(text, *args, **kwargs)
        except BaseException:
            self.failed += 1
            raise


class PrefixMixin:
    def __init__(self, *args: Any, prefix: str = "", **kwargs: Any) -> None:
        self.prefix = prefix
        super().__init__(*args, **kwargs)

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        return super().send(self.prefix + text, *args, **kwargs)
