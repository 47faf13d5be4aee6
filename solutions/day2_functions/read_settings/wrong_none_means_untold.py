"""`default=None` stands for "no default was given".

So nobody can ask for None where a setting is missing. A sentinel, an object that no
caller has, tells the two apart.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

_UNTOLD: Any = object()


def find_setting(
    sources: Sequence[Mapping[str, Any]],
    name: str,
    /,
    *,
    default: Any = _UNTOLD,
    convert: Callable[[Any], Any] | None = None,
) -> Any:
    """Return a setting of the first source that has it; raises LookupError."""
    for source in sources:
        if name in source:
            return source[name] if convert is None else convert(source[name])
    if default is _UNTOLD or default is None:
        raise LookupError(f"no source has {name}")
    return default


def read_settings(
    sources: Sequence[Mapping[str, Any]], /, *required: str, **optional: Any
) -> dict[str, Any]:
    """Return several settings, by keyword those that have a default."""
    return {
        name: find_setting(sources, name, default=optional.get(name, _UNTOLD))
        for name in (*required, *optional)
    }
