from collections.abc import Callable
from types import TracebackType


class Tolerate:
    """Reports the exceptions that are expected, and lets all others pass."""

    def __init__(
        self,
        kinds: tuple[type[BaseException], ...],
        report: Callable[[BaseException], object],
    ) -> None:
        raise NotImplementedError

    def __enter__(self) -> "Tolerate":
        """Return the manager itself."""
        raise NotImplementedError

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """Report an exception that is expected; say whether it was."""
        raise NotImplementedError
