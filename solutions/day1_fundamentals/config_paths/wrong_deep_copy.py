"""The whole configuration is copied, deeply, and then changed.

That is safe and right, and shares nothing: a thousand versions take a thousand times
the memory. Only what differs has to be new.
"""

from copy import deepcopy
from typing import Any


def with_value(config: dict[str, Any], path: list[str], value: Any) -> dict[str, Any]:
    """Return a new version with a value at a path; raises TypeError."""
    node = result = deepcopy(config)
    for key in path[:-1]:
        node = node.setdefault(key, {})
        if not isinstance(node, dict):
            raise TypeError(f"{key}: not a dict")
    node[path[-1]] = value
    return result


def without(config: dict[str, Any], path: list[str]) -> dict[str, Any]:
    """Return a version that has nothing at a path: the same one, if it had nothing."""
    node = result = deepcopy(config)
    for key in path[:-1]:
        if not isinstance(node, dict) or key not in node:
            return config
        node = node[key]
    if not isinstance(node, dict) or path[-1] not in node:
        return config
    del node[path[-1]]
    return result
