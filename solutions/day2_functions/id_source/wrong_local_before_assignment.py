"""`number += 1` makes number a local name of take, and it has no value yet.

Python decides when it compiles the function: a name that is assigned to is local in all
of it, so the line fails with UnboundLocalError. nonlocal says whose it is.
"""

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
        taken = peek()
        number += 1  # noqa: F823 - this is the mistake
        return taken

    return take, peek
