"""Without `/`, a setting named `sources` cannot be asked for by keyword.

Python takes `sources=3` for the first parameter: "got multiple values". Where keywords
are data, the function's own parameters have to be positional-only.
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
    return default


def read_settings(
    sources: Sequence[Mapping[str, Any]], *required: str, **optional: Any
) -> dict[str, Any]:
    """Return several settings, by keyword those that have a default."""
    return {
        name: find_setting(sources, name, default=optional.get(name, _UNTOLD))
        for name in (*required, *optional)
    }
