"""All exceptions are collected first; what to raise is decided when all is done."""

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
    group.__cause__ = first.__cause__
    raise first from group
