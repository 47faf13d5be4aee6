"""retry_times is taken for the calls after the first one.

Calls and retries differ by one. The statement counts calls; so 1 means: do not call
again.
"""


def call_with_retry(function, /, *args, retry_times=3, retry_on=(Exception,), **kwargs):
    for _ in range(retry_times):
        try:
            return function(*args, **kwargs)
        except retry_on:
            pass
    return function(*args, **kwargs)
