"""The class is asked instead of the exception; no result is as good as False."""


class Tolerate:
    def __init__(self, kinds, report):
        self.kinds = kinds
        self.report = report
        self.count = 0

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None and issubclass(kind, self.kinds):
            self.report(error)
            self.count += 1
            return True
