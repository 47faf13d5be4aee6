"""Every subscription has a number; publishing goes over a copy and asks again."""

from collections.abc import Callable
from itertools import count
from typing import Any

Handler = Callable[[Any], object]


class EventBus:
    """Hands events to those who asked for them."""

    def __init__(self) -> None:
        self.errors: list[Exception] = []
        self._topics: dict[str, dict[int, Handler]] = {}
        self._numbers = count()

    def subscribe(self, topic: str, handler: Handler) -> Callable[[], None]:
        """Have a handler called for a topic; returns what ends that."""
        handlers = self._topics.setdefault(topic, {})
        number = next(self._numbers)
        handlers[number] = handler

        def end() -> None:
            handlers.pop(number, None)

        return end

    def publish(self, topic: str, event: Any) -> int:
        """Call the handlers of a topic; returns how many did not raise."""
        handlers = self._topics.get(topic, {})
        done = 0
        for number, handler in list(handlers.items()):
            if number not in handlers:
                continue
            try:
                handler(event)
            except Exception as error:  # noqa: BLE001 - a handler may raise anything
                self.errors.append(error)
            else:
                done += 1
        return done
