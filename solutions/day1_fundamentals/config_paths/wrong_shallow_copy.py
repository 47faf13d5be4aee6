"""Only the outermost dict is copied.

The inner ones are shared with the old version, and that is where the change is made:
both versions change. A copy for each level that is written to, not just for the first.
"""

from typing import Any


def with_value(config: dict[str, Any], path: list[str], value: Any) -> dict[str, Any]:
    """Return a new version with a value at a path; raises TypeError."""
    node = result = config.copy()
    for key in path[:-1]:
        node = node.setdefault(key, {})
        if not isinstance(node, dict):
            raise TypeError(f"{key}: not a dict")
    node[path[-1]] = value
    return result


def without(config: dict[str, Any], path: list[str]) -> dict[str, Any]:
    """Return a version that has nothing at a path: the same one, if it had nothing."""
    node: Any = config
    for key in path:
        if not isinstance(node, dict) or key not in node:
            return config
        node = node[key]
    node = result = config.copy()
    for key in path[:-1]:
        node = node[key]
    del node[path[-1]]
    return result
