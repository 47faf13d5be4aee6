from typing import Any


class CountMixin:
    """Counts what a client sends."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.sent = 0
        self.failed = 0
        super().__init__(*args, **kwargs)

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        """Send by the next class, and count."""
        try:
            result = super().send(text, *args, **kwargs)
        except BaseException:
            self.failed += 1
            raise
        self.sent += 1
        return result


class PrefixMixin:
    """Puts a prefix before what a client sends."""

    def __init__(self, *args: Any, prefix: str = "", **kwargs: Any) -> None:
        self.prefix = prefix
        super().__init__(*args, **kwargs)

    def send(self, text: str, *args: Any, **kwargs: Any) -> Any:
        """Send by the next class, with the prefix."""
        return super().send(self.prefix + text, *args, **kwargs)
