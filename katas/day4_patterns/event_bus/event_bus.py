from collections.abc import Callable
from typing import Any

Handler = Callable[[Any], object]


class EventBus:
    """Hands events to those who asked for them."""

    def __init__(self) -> None:
        raise NotImplementedError

    def subscribe(self, topic: str, handler: Handler) -> Callable[[], None]:
        """Have a handler called for a topic; returns what ends that."""
        raise NotImplementedError

    def publish(self, topic: str, event: Any) -> int:
        """Call the handlers of a topic; returns how many did not raise."""
        raise NotImplementedError
