"""A loop without an end: the except clause raises again where the calls are used up."""

from functools import wraps


def retry(times, on, pause=lambda failures: None):
    if isinstance(times, bool) or not isinstance(times, int):
        raise TypeError("times")
    if times < 1:
        raise ValueError("times")
    if on == () or not isinstance(on, (type, tuple)):  # noqa: UP038
        raise TypeError("on")
    for kind in on if isinstance(on, tuple) else [on]:
        if not issubclass(kind, Exception):
            raise TypeError("on")

    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            failures = 0
            while True:
                try:
                    return function(*args, **kwargs)
                except on:
                    failures += 1
                    if failures == times:
                        raise
                pause(failures)

        return wrapper

    return decorate
