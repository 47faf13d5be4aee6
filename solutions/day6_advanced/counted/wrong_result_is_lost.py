"""The function is called, and its result is dropped.

A wrapper without return answers None. It goes unnoticed where the result is not used.
"""

from functools import partial, wraps


def counted(function=None, *, limit=None):
    if function is None:
        return partial(counted, limit=limit)

    @wraps(function)
    def wrapper(*args, **kwargs):
        if limit is not None and wrapper.calls >= limit:
            raise RuntimeError(f"{function.__name__}: limit of {limit} calls")
        wrapper.calls += 1
        function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper
