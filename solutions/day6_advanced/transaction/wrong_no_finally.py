"""A generator without try: after an exception nothing behind the yield is run.

contextmanager throws the block's exception into the generator, at its yield. Whoever
asks in the next line whether the block failed gets there only if it did not. Put a try
around the yield.
"""

import sys
from contextlib import contextmanager


def transaction(settings):
    return Again(settings)


class Again:
    def __init__(self, settings):
        self.settings = settings
        self.open = []

    def __enter__(self):
        self.open.append(once(self.settings))
        return self.open[-1].__enter__()

    def __exit__(self, *error):
        return self.open.pop().__exit__(*error)


@contextmanager
def once(settings):
    before = dict(settings)
    yield settings
    if sys.exc_info()[0] is not None:
        settings.clear()
        settings.update(before)
