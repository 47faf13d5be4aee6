"""The default goes through `convert`, like a value that was found.

Sources hold texts, which need converting; the default is written in the program, by
somebody who knows its type. `default="none"` with `convert=int` blows up here.
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
    if default is _UNTOLD:
        raise LookupError(f"no source has {name}")
    return default if convert is None else convert(default)


def read_settings(
    sources: Sequence[Mapping[str, Any]], /, *required: str, **optional: Any
) -> dict[str, Any]:
    """Return several settings, by keyword those that have a default."""
    return {
        name: find_setting(sources, name, default=optional.get(name, _UNTOLD))
        for name in (*required, *optional)
    }
