from typing import Any


def with_value(
    settings: dict[str, Any], path: tuple[str, ...], value: Any
) -> dict[str, Any]:
    """Return new settings with the value at the path; all else is shared."""
    raise NotImplementedError


def without(settings: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Return settings without what stands at the path; all else is shared."""
    raise NotImplementedError
