"""nonlocal for the counter of one source, global for what the module sets."""

from collections.abc import Callable

_width = 4


def set_width(width: int) -> int:
    """Set how many digits ids have from now on; returns the width before."""
    global _width  # noqa: PLW0603 - one setting for the module is what is asked for
    before, _width = _width, width
    return before


def make_ids(prefix: str) -> tuple[Callable[[], str], Callable[[], str]]:
    """Return take and peek, two functions that share a counter of their own."""
    number = 1

    def peek() -> str:
        return f"{prefix}-{number:0{_width}}"

    def take() -> str:
        nonlocal number
        taken = peek()
        number += 1
        return taken

    return take, peek
