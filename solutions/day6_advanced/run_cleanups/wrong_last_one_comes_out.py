"""An ExitStack calls all of them, and raises the exception that came last.

The others are in its chain of contexts, nothing is lost. But a caller who catches what
work is known to raise does not see it any more: the main error has been replaced by a
consequence.
"""

from contextlib import ExitStack


def run(work, cleanups):
    with ExitStack() as stack:
        for cleanup in cleanups:
            stack.callback(cleanup)
        return work()
