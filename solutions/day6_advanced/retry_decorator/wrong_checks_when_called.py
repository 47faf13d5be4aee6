"""The arguments are looked at when the decorated function is called.

A mistake in the decorator's line then shows up in production, in the call that was
meant to be saved. Check as early as you can: in retry itself.
"""

from functools import wraps


def retry(times, on, pause=None):
    def decorate(function):
        @wraps(function)
        def again(*args, **kwargs):
            if type(times) is not int:
                raise TypeError("times")
            if times < 1:
                raise ValueError("times")
            kinds = on if isinstance(on, tuple) else (on,)
            if not kinds or not all(issubclass(kind, Exception) for kind in kinds):
                raise TypeError("on")
            for failures in range(1, times):
                try:
                    return function(*args, **kwargs)
                except kinds:
                    if pause is not None:
                        pause(failures)
            return function(*args, **kwargs)

        return again

    return decorate
