import asyncio
import functools
import threading
import time


class Timing:
    def __init__(self):
        self.lock = threading.RLock()
        self.seconds = []

    def reset(self):
        self.seconds = []

    calls = property(lambda self: len(self.seconds))
    total = property(lambda self: sum(self.seconds))
    shortest = property(lambda self: min(self.seconds, default=None))
    longest = property(lambda self: max(self.seconds, default=None))

    @property
    def mean(self):
        return self.total / self.calls if self.seconds else None


def timed(function=None, *, clock=time.perf_counter, report=None):
    def decorate(function):
        timing = Timing()

        def ended(start):
            taken = clock() - start
            with timing.lock:
                timing.seconds.append(taken)
            if report is not None:
                report(function.__qualname__, taken)

        if asyncio.iscoroutinefunction(function):

            async def wrapper(*args, **kwargs):
                start = clock()
                try:
                    result = await function(*args, **kwargs)
                except BaseException as error:
                    failed(start, error)
                    raise
                ended(start)
                return result

        else:

            def wrapper(*args, **kwargs):
                start = clock()
                try:
                    result = function(*args, **kwargs)
                except BaseException as error:
                    failed(start, error)
                    raise
                ended(start)
                return result

        def failed(start, error):
            try:
                ended(start)
            except Exception:
                raise error from None

        functools.update_wrapper(wrapper, function)
        wrapper.timing = timing
        return wrapper

    return decorate if function is None else decorate(function)
