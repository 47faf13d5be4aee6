"""The callbacks themselves are kept, and with them their objects.

A bound method holds its object. As long as the notifier lives, no page that ever
listened is freed: a leak that grows with every request.
"""

import weakref
from collections.abc import Callable

Callback = Callable[[str], object]


class Notifier:
    """Tells listeners about keys, and keeps none of them alive."""

    def __init__(self) -> None:
        self._refs: list[weakref.ref[Callback]] = []

    def __len__(self) -> int:
        return sum(ref() is not None for ref in self._refs)

    def listen(self, callback: Callback) -> None:
        """Call this with every key from now on."""
        self._refs = [ref for ref in self._refs if ref() is not None]
        kind = weakref.WeakMethod if hasattr(callback, "__self__") else weakref.ref
        self._refs.append(lambda: callback)

    def unlisten(self, callback: Callback) -> None:
        """End the oldest listening of a callback."""
        for position, ref in enumerate(self._refs):
            if _same(ref(), callback):
                del self._refs[position]
                return
        raise ValueError(f"does not listen: {callback!r}")

    def notify(self, key: str) -> int:
        """Call the listeners; returns how many were called."""
        called = 0
        for ref in list(self._refs):
            callback = ref()
            if callback is None or not any(ref is kept for kept in self._refs):
                continue
            called += 1
            callback(key)
            del callback  # it would keep its object alive while the next ones run
        return called


def _same(one: Callback | None, other: Callback) -> bool:
    if not hasattr(one, "__self__") or not hasattr(other, "__self__"):
        return one is other
    return one.__self__ is other.__self__ and one.__name__ == other.__name__
