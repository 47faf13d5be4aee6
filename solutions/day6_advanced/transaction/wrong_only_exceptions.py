"""`except Exception` does not see Ctrl-C and sys.exit.

KeyboardInterrupt and SystemExit derive from BaseException. Clean-up belongs to every
way out: finally, or __exit__, which is told of all of them.
"""


class transaction:  # noqa: N801
    def __init__(self, settings):
        self.settings = settings

    def __enter__(self):
        self.before = dict(self.settings)
        return self.settings

    def __exit__(self, kind, error, trace):
        if isinstance(error, Exception):
            self.settings.clear()
            self.settings.update(self.before)
