"""A limit of 0 is taken for no limit.

`if limit` asks whether it is true. 0 is a limit; None is none.
"""

from functools import partial, wraps


def counted(function=None, *, limit=None):
    if function is None:
        return partial(counted, limit=limit)

    @wraps(function)
    def wrapper(*args, **kwargs):
        if limit and wrapper.calls >= limit:
            raise RuntimeError(f"{function.__name__}: limit of {limit} calls")
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper
