"""The function's keyword arguments are accepted, and never handed on.

**kwargs collects them in a dict; the call has to spread it again. A wrapper that
forgets it works until the first caller uses a keyword.
"""


def call_with_retry(function, /, *args, retry_times=3, retry_on=(Exception,), **kwargs):
    for left in reversed(range(retry_times)):
        try:
            return function(*args)
        except retry_on:
            if not left:
                raise
