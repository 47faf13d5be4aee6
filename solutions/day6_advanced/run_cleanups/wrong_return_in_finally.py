"""A return in the finally swallows the exception of work.

Leaving a finally by return, break or continue ends the exception on its way, without a
trace. Return behind it, or in the try.
"""


def run(work, cleanups):
    result = None
    errors = []
    try:
        result = work()
    finally:
        for cleanup in reversed(cleanups):
            try:
                cleanup()
            except Exception as error:
                errors.append(error)
        if errors:
            raise errors[0]
        return result
