"""A copy comes back although nothing was there to take away.

Whoever asks `new is old` to see if something changed is told yes each time, and reloads
all. Where nothing changes, the same object is the honest answer.
"""

from typing import Any


def with_value(
    settings: dict[str, Any], path: tuple[str, ...], value: Any
) -> dict[str, Any]:
    """Return new settings with the value at the path; all else is shared."""
    if not isinstance(settings, dict):
        raise TypeError(f"no dict on the way to {path[0]!r}")
    key, *rest = path
    if rest:
        value = with_value(settings.get(key, {}), tuple(rest), value)
    return {**settings, key: value}


def without(settings: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Return settings without what stands at the path; all else is shared."""
    key, *rest = path
    if not isinstance(settings, dict) or key not in settings:
        return settings
    if not rest:
        return {other: settings[other] for other in settings if other != key}
    inner = without(settings[key], tuple(rest))
    return {**settings, key: inner}
