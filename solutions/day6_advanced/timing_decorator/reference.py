"""A decorator that measures calls. As a script it times a function of a module."""

import argparse
import functools
import importlib
import inspect
import json
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any


class Timing:
    """What was measured of one function."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        """Start the count anew."""
        with self._lock:
            self.calls = 0
            self.total = 0.0
            self.shortest: float | None = None
            self.longest: float | None = None

    @property
    def mean(self) -> float | None:
        """Return the seconds of an average call."""
        with self._lock:
            return self.total / self.calls if self.calls else None

    def add(self, seconds: float) -> None:
        """Count a call."""
        with self._lock:
            self.calls += 1
            self.total += seconds
            known = self.shortest is not None
            self.shortest = min(self.shortest, seconds) if known else seconds
            self.longest = max(self.longest, seconds) if known else seconds


def timed(
    function: Callable[..., Any] | None = None,
    *,
    clock: Callable[[], float] = time.perf_counter,
    report: Callable[[str, float], object] | None = None,
) -> Any:
    """Measure every call of a function."""
    if function is None:
        return functools.partial(timed, clock=clock, report=report)
    timing = Timing()

    @contextmanager
    def measured() -> Iterator[None]:
        began = clock()
        failed = True
        try:
            yield
            failed = False
        finally:
            seconds = clock() - began
            timing.add(seconds)
            if report:
                try:
                    report(function.__qualname__, seconds)
                except Exception:
                    if not failed:
                        raise

    if inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        async def wrapper(*args: Any, **kwargs: Any) -> Any:
            with measured():
                return await function(*args, **kwargs)

    else:

        @functools.wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            with measured():
                return function(*args, **kwargs)

    wrapper.timing = timing
    return wrapper


def main(argv: Sequence[str] | None = None) -> int:
    """Time a function of a module, called with arguments in JSON."""
    parser = argparse.ArgumentParser(prog="timing_decorator", description=main.__doc__)
    parser.add_argument("function", help="like json:dumps")
    parser.add_argument("arguments", nargs="*", help="each a JSON value")
    parser.add_argument("--repeat", type=int, default=1000, help="calls (1000)")
    told = parser.parse_args(argv)
    module, _, name = told.function.partition(":")
    try:
        function = timed(getattr(importlib.import_module(module), name))
        arguments = [json.loads(text) for text in told.arguments]
    except (ImportError, AttributeError, ValueError) as error:
        parser.error(str(error))
    try:
        for _ in range(told.repeat):
            function(*arguments)
    except Exception as error:
        kind = type(error).__name__
        print(f"{told.function} raised {kind}: {error}", file=sys.stderr)
        return 1
    timing = function.timing
    if timing.calls:
        figures = (timing.shortest, timing.mean, timing.longest)
        least, mean, most = (f"{seconds * 1e6:.2f} µs" for seconds in figures)
        print(f"{timing.calls} calls: at least {least}, mean {mean}, at most {most}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
