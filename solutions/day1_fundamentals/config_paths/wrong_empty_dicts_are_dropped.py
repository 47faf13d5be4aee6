"""A dict that becomes empty is taken out as well.

An empty section and no section are two things: `{"cache": {}}` may mean "a cache, with
the usual settings". Take out what was asked for.
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
    inner = without(config[first], rest)
    if inner is config[first]:
        return config
    if inner:
        return {**config, first: inner}
    return {key: value for key, value in config.items() if key != first}
