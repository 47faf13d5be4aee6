"""The `try` that looks for the name is around the conversion too.

A `convert` that looks something up, such as the level `"DEBUG"` in a dict of numbers,
raises KeyError for a bad value: here it passes for a name that is not there. Keep in a
`try` only the step whose error you mean, or ask with `in`.
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
        try:
            return source[name] if convert is None else convert(source[name])
        except KeyError:
            continue
    if default is _UNTOLD:
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
