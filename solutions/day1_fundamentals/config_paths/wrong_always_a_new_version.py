"""`without` builds a new version even if there was nothing to take out.

Whoever compares versions by identity, to see whether anything happened, is told that it
did. Hand back the same object when nothing changes.
"""

from typing import Any


def with_value(config: dict[str, Any], path: list[str], value: Any) -> dict[str, Any]:
    """Return a new version with a value at a path; raises TypeError."""
    if not isinstance(config, dict):
        raise TypeError(f"no dict at {path[0]!r}")
    first, *rest = path
    if rest:
        value = with_value(config.get(first, {}), rest, value)
    return {**config, first: value}


def without(config: dict[str, Any], path: list[str]) -> dict[str, Any]:
    """Return a version that has nothing at a path: the same one, if it had nothing."""
    first, *rest = path
    if not isinstance(config, dict) or first not in config:
        return config
    if not rest:
        return {key: value for key, value in config.items() if key != first}
    return {**config, first: without(config[first], rest)}
