"""`except Exception` lets Ctrl-C by, and with it the clean-ups are left out.

KeyboardInterrupt and SystemExit derive from BaseException. What has to be done on every
way out must count with them.
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
        except Exception as error:
            errors.append(error)
    if not errors:
        return results[0]
    first, *others = errors
    if not others:
        raise first
    group = BaseExceptionGroup("clean-up failed", others)
    group.__cause__ = first.__cause__
    raise first from group
