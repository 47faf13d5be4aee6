"""One row is always read ahead, from the constructor on.

So there is always one to look at; but making the object already waits for the server,
and each next for a row that may never be wanted. Read when somebody asks.
"""


class Peekable:
    def __init__(self, rows):
        self.rows = iter(rows)
        self.over = False
        self.kept = None
        self.advance()

    def advance(self):
        try:
            self.kept = next(self.rows)
        except StopIteration:
            self.over = True

    def __iter__(self):
        return self

    def __next__(self):
        row = self.peek()
        self.advance()
        return row

    def peek(self, *default):
        if not self.over:
            return self.kept
        if default:
            return default[0]
        raise StopIteration
