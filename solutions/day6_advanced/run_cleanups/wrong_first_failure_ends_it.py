"""A loop in a finally calls the clean-ups, and the first that raises ends it.

The others are not called: the lock stays. What comes out is the error of the clean-up,
and why the job failed is to be found in its context only.
"""


def run(work, cleanups):
    try:
        return work()
    finally:
        for cleanup in reversed(cleanups):
            cleanup()
