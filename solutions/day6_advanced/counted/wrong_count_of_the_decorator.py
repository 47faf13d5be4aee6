"""The count is made with the decorator, once for all functions that it decorates.

What belongs to one function is made in the call that gets the function.
"""

from functools import wraps


def counted(function=None, *, limit=None):
    count = 0

    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal count
            if limit is not None and count >= limit:
                raise RuntimeError(f"{function.__name__}: limit of {limit} calls")
            count += 1
            wrapper.calls = count
            return function(*args, **kwargs)

        wrapper.calls = 0
        return wrapper

    return decorate if function is None else decorate(function)
