"""A generator with contextmanager, made once.

A generator runs once, and its manager with it: the second block is a RuntimeError. What
is to be used again keeps no place; a class does, or a new generator for each block.
"""

from contextlib import contextmanager


class Tolerate:
    def __init__(self, kinds, report):
        self.kinds = kinds
        self.report = report
        self.count = 0
        self.once = self.block()

    @contextmanager
    def block(self):
        try:
            yield self
        except self.kinds as error:
            self.report(error)
            self.count += 1

    def __enter__(self):
        return self.once.__enter__()

    def __exit__(self, kind, error, trace):
        return self.once.__exit__(kind, error, trace)
