from collections.abc import Iterable
from typing import Any


class RowBatch:
    """Rows that belong together, and where they came from."""

    def __init__(self, rows: Iterable[Any], source: str = "") -> None:
        raise NotImplementedError
