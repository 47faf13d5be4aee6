"""A generator without try: after an exception nothing behind the yield is run.

contextmanager throws the exception into the generator at its yield. Without try and
except around it the block's failure ends the generator at once.
"""

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
    if settings is None:
        settings.update(before)
