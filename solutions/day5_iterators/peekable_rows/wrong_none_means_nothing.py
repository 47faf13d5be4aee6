"""None says that no row is kept, and that no default was given.

But None may be a row, and a default. Then a row is lost, and where a default was asked
for, an exception comes. What marks "nothing" must be an object that nobody else has.
"""


class Peekable:
    def __init__(self, rows):
        self.rows = iter(rows)
        self.kept = None
        self.over = False

    def __iter__(self):
        return self

    def __next__(self):
        row = self.peek()
        self.kept = None
        return row

    def peek(self, default=None):
        if self.kept is None:
            if not self.over:
                try:
                    self.kept = next(self.rows)
                except StopIteration:
                    self.over = True
            if self.over:
                if default is None:
                    raise StopIteration
                return default
        return self.kept
