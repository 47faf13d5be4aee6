"""ChainMap looks through the sources; a default is the last of them."""

from collections import ChainMap
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
    chain = ChainMap(*sources)
    if name in chain:
        return (convert or (lambda value: value))(chain[name])
    if default is not _UNTOLD:
        return default
    raise KeyError(name)


def read_settings(
    sources: Sequence[Mapping[str, Any]], /, *required: str, **optional: Any
) -> dict[str, Any]:
    """Return several settings, by keyword those that have a default."""
    chain = ChainMap(*sources, optional)
    return {name: chain[name] for name in (*required, *optional)}
