from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retry(
    times: int,
    on: type[Exception] | tuple[type[Exception], ...],
    pause: Callable[[int], object] | None = None,
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator that calls up to `times` times while `on` is raised."""
    raise NotImplementedError
