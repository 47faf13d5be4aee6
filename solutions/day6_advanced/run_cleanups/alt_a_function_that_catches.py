"""A function that calls and catches; what has been caught is sorted out afterwards."""


def attempt(function):
    try:
        return function(), None
    except BaseException as error:
        return None, error


def run(work, cleanups):
    result, main = attempt(work)
    later = [error for _, error in map(attempt, cleanups[::-1]) if error is not None]
    if main is None and later:
        main = later.pop(0)
    if main is None:
        return result
    if later:
        group = BaseExceptionGroup("clean-up failed", later)
        if main.__cause__ is not None:
            group.__cause__ = main.__cause__
        main.__cause__ = group
    raise main
