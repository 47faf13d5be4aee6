"""Objects that are changed in place need neither global nor nonlocal."""

from collections.abc import Callable

SETTINGS = {"width": 4}


def set_width(width: int) -> int:
    """Set how many digits ids have from now on; returns the width before."""
    before = SETTINGS["width"]
    SETTINGS["width"] = width
    return before


def make_ids(prefix: str) -> tuple[Callable[[], str], Callable[[], str]]:
    """Return take and peek, two functions that share a counter of their own."""
    taken: list[str] = []

    def peek() -> str:
        return prefix + "-" + str(len(taken) + 1).zfill(SETTINGS["width"])

    def take() -> str:
        taken.append(peek())
        return taken[-1]

    return take, peek
