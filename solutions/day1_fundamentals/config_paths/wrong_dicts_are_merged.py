"""A dict that is set where a dict stood is merged with it.

Then no call can set a section to exactly what it says: old keys stay for ever. Setting
a value and merging two are different operations, and this one sets.
"""

from typing import Any


def with_value(config: dict[str, Any], path: list[str], value: Any) -> dict[str, Any]:
    """Return a new version with a value at a path; raises TypeError."""
    if not isinstance(config, dict):
        raise TypeError(f"no dict at {path[0]!r}")
    first, *rest = path
    old = config.get(first, {})
    if rest:
        value = with_value(old, rest, value)
    elif old and isinstance(old, dict) and isinstance(value, dict):
        value = {**old, **value}
    return {**config, first: value}


def without(config: dict[str, Any], path: list[str]) -> dict[str, Any]:
    """Return a version that has nothing at a path: the same one, if it had nothing."""
    first, *rest = path
    if not isinstance(config, dict) or first not in config:
        return config
    if not rest:
        return {key: value for key, value in config.items() if key != first}
    inner = without(config[first], rest)
    return config if inner is config[first] else {**config, first: inner}
