"""When all calls fail, None comes back.

The loop ends, and so does the function: without a word. The caller takes None for the
answer. The last failure has to come through.
"""


def call_with_retry(function, /, *args, retry_times=3, retry_on=(Exception,), **kwargs):
    for _ in range(retry_times):
        try:
            return function(*args, **kwargs)
        except retry_on:
            pass
    return None
