"""The count goes up after the call, so a call that raises is not counted.

A function that always fails is then never stopped by its limit. Count before the call.
"""

from functools import partial, wraps


def counted(function=None, *, limit=None):
    if function is None:
        return partial(counted, limit=limit)

    @wraps(function)
    def wrapper(*args, **kwargs):
        if limit is not None and wrapper.calls >= limit:
            raise RuntimeError(f"{function.__name__}: limit of {limit} calls")
        result = function(*args, **kwargs)
        wrapper.calls += 1
        return result

    wrapper.calls = 0
    return wrapper
