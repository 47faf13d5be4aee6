from collections.abc import Callable
from typing import Any, Self


class WorkQueue:
    """Jobs, done by a few threads."""

    failed: list[tuple[Any, Exception]]

    def __init__(
        self, handler: Callable[[Any], object], threads: int = 2, limit: int = 10
    ) -> None:
        raise NotImplementedError

    def put(self, job: Any) -> None:
        """Accept a job; waits while too many wait."""
        raise NotImplementedError

    def close(self) -> None:
        """Have everything done that was accepted, and end."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        raise NotImplementedError

    def __exit__(self, *error: object) -> None:
        raise NotImplementedError
