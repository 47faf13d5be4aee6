from collections.abc import Mapping, Sequence
from typing import Any


def sort_rows(
    rows: Sequence[Mapping[str, Any]], keys: Sequence[str]
) -> list[Mapping[str, Any]]:
    """Return the rows sorted by several columns, each in its own direction."""
    raise NotImplementedError
