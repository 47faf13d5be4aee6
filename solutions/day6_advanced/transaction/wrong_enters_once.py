"""A function with contextmanager: its object works for one block only.

The generator inside has run to its end after the first block, and cannot begin again. A
class with __enter__ and __exit__ starts anew for every block.
"""

from contextlib import contextmanager


@contextmanager
def transaction(settings):
    before = dict(settings)
    try:
        yield settings
    except BaseException:
        settings.clear()
        settings.update(before)
        raise
