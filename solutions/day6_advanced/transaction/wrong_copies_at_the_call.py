"""The copy is made when the object is made, not when the block is entered.

What happened in between is undone too, and a second block goes back to before the
first.
"""


class transaction:  # noqa: N801
    def __init__(self, settings):
        self.settings = settings
        self.before = dict(settings)

    def __enter__(self):
        return self.settings

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.settings.clear()
            self.settings.update(self.before)
