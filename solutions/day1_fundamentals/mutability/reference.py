"""Each function knows who owns what: copy deep, build anew, or change on purpose."""

from copy import deepcopy
from typing import Any


def merge_settings(
    defaults: dict[str, Any], overrides: dict[str, Any]
) -> dict[str, Any]:
    """Return `defaults` with `overrides` laid on top, dict into dict at every depth.

    The result shares no dict and no list with the arguments.
    """
    merged = deepcopy(defaults)
    for key, value in overrides.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = merge_settings(merged[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged


def partition(events: list[dict[str, Any]], count: int) -> list[list[dict[str, Any]]]:
    """Return `count` new lists; an event stands in number `user_id % count`."""
    partitions: list[list[dict[str, Any]]] = [[] for _ in range(count)]
    for event in events:
        partitions[event["user_id"] % count].append(event)
    return partitions


def add_to_batch(event: Any, batch: list[Any] | None = None) -> list[Any]:
    """Append `event` to the caller's `batch`, or to a new one, and return the batch."""
    if batch is None:
        batch = []
    batch.append(event)
    return batch
