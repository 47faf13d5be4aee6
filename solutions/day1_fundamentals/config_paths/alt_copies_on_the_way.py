"""A loop that copies each dict before it goes down into the copy."""

from typing import Any


def with_value(config: dict[str, Any], path: list[str], value: Any) -> dict[str, Any]:
    """Return a new version with a value at a path; raises TypeError."""
    node = result = dict(config)
    for key in path[:-1]:
        inner = node.get(key, {})
        if not isinstance(inner, dict):
            raise TypeError(f"{key}: not a dict")
        node[key] = inner.copy()
        node = node[key]
    node[path[-1]] = value
    return result


def without(config: dict[str, Any], path: list[str]) -> dict[str, Any]:
    """Return a version that has nothing at a path: the same one, if it had nothing."""
    node: Any = config
    for key in path:
        if not isinstance(node, dict) or key not in node:
            return config
        node = node[key]
    node = result = dict(config)
    for key in path[:-1]:
        node[key] = dict(node[key])
        node = node[key]
    del node[path[-1]]
    return result
