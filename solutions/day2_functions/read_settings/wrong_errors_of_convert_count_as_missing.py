"""A value that cannot be converted is passed over, and the next source is asked.

`PORT=808o` in the environment is a typing error that somebody wants to hear of. Now the
program silently takes the port from the file. Look, then convert: two steps.
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
        except (KeyError, ValueError):
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
