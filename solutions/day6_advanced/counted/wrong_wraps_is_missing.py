"""The wrapper keeps its own name, docstring and signature.

Tracebacks, help() and frameworks that look at the signature see "wrapper".
functools.wraps copies what identifies a function.
"""

from functools import partial


def counted(function=None, *, limit=None):
    if function is None:
        return partial(counted, limit=limit)

    def wrapper(*args, **kwargs):
        if limit is not None and wrapper.calls >= limit:
            raise RuntimeError(f"{function.__name__}: limit of {limit} calls")
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper
