"""set_width sets a name of its own, and the module's width stays 4.

Without `global`, an assignment makes a local name that is gone when the function ends.
No error tells so.
"""

from collections.abc import Callable

_width = 4


def set_width(width: int) -> int:
    """Set how many digits ids have from now on; returns the width before."""
    before = _width
    local_width = width
    return before if local_width else width


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
