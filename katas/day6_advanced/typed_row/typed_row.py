from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")


def typed_row(kind: type[T], row: Mapping[str, str]) -> T:
    """Make a dataclass of a row of texts, converted as its fields say."""
    raise NotImplementedError
