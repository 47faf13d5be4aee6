"""isinstance decides, and the result of __exit__ tells Python what was decided."""

from collections.abc import Callable
from types import TracebackType


class Tolerate:
    """Reports the exceptions that are expected, and lets all others pass."""

    def __init__(
        self,
        kinds: tuple[type[BaseException], ...],
        report: Callable[[BaseException], object],
    ) -> None:
        self.count = 0
        self._kinds = kinds
        self._report = report

    def __enter__(self) -> "Tolerate":
        """Return the manager itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """Report an exception that is expected; say whether it was."""
        if not isinstance(error, self._kinds):
            return False
        self._report(error)
        self.count += 1
        return True
