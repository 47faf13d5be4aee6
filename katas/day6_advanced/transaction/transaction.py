from contextlib import AbstractContextManager
from typing import Any


def transaction(
    settings: dict[str, Any],
) -> AbstractContextManager[dict[str, Any]]:
    """Return a context manager that undoes the changes of a block that raises."""
    raise NotImplementedError
