"""A bare except retries what nobody asked it to, Ctrl-C too.

`except:` catches SystemExit and KeyboardInterrupt, and hides programming errors behind
three calls. Catch what you can deal with: retry_on.
"""


def call_with_retry(function, /, *args, retry_times=3, retry_on=(Exception,), **kwargs):
    for left in reversed(range(retry_times)):
        try:
            return function(*args, **kwargs)
        except:
            if not left:
                raise
