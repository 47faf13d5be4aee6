"""__exit__ returns True, and the exception ends here.

A true value says: it has been dealt with. The caller then goes on as if all had worked.
Undo, and let it pass.
"""


class transaction:  # noqa: N801
    def __init__(self, settings):
        self.settings = settings

    def __enter__(self):
        self.before = dict(self.settings)
        return self.settings

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.settings.clear()
            self.settings.update(self.before)
        return True
