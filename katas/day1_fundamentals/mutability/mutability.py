from typing import Any


def merge_settings(
    defaults: dict[str, Any], overrides: dict[str, Any]
) -> dict[str, Any]:
    """Return `defaults` with `overrides` laid on top, dict into dict at every depth.

    The result shares no dict and no list with the arguments.
    """
    raise NotImplementedError


def partition(events: list[dict[str, Any]], count: int) -> list[list[dict[str, Any]]]:
    """Return `count` new lists; an event stands in number `user_id % count`."""
    raise NotImplementedError


def add_to_batch(event: Any, batch: list[Any] | None = None) -> list[Any]:
    """Append `event` to the caller's `batch`, or to a new one, and return the batch."""
    raise NotImplementedError
