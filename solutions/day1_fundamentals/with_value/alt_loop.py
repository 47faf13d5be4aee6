"""A loop goes down, copies each dict and hangs the copy in."""

from typing import Any


def with_value(
    settings: dict[str, Any], path: tuple[str, ...], value: Any
) -> dict[str, Any]:
    """Return new settings with the value at the path; all else is shared."""
    changed = node = dict(settings)
    for key in path[:-1]:
        inner = node.get(key, {})
        if not isinstance(inner, dict):
            raise TypeError(key)
        node[key] = dict(inner)
        node = node[key]
    node[path[-1]] = value
    return changed


def without(settings: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Return settings without what stands at the path; all else is shared."""
    changed = node = dict(settings)
    for key in path[:-1]:
        if not isinstance(node.get(key), dict):
            return settings
        node[key] = dict(node[key])
        node = node[key]
    if path[-1] not in node:
        return settings
    del node[path[-1]]
    return changed
