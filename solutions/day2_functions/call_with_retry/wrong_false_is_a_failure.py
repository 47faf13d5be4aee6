"""An answer that is false makes another call.

0, "" and None are answers. What failed is told by an exception, not by the value.
"""


def call_with_retry(function, /, *args, retry_times=3, retry_on=(Exception,), **kwargs):
    result = None
    for left in reversed(range(retry_times)):
        try:
            result = function(*args, **kwargs)
        except retry_on:
            if not left:
                raise
        if result:
            break
    return result
