from collections.abc import Callable

Callback = Callable[[str], object]


class Notifier:
    """Tells listeners about keys, and keeps none of them alive."""

    def __init__(self) -> None:
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError

    def listen(self, callback: Callback) -> None:
        """Call this with every key from now on."""
        raise NotImplementedError

    def unlisten(self, callback: Callback) -> None:
        """End the oldest listening of a callback."""
        raise NotImplementedError

    def notify(self, key: str) -> int:
        """Call the listeners; returns how many were called."""
        raise NotImplementedError
