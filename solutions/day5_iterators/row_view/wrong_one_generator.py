"""One generator is made at the start, and every loop gets that one.

A generator is used up once and stays so: the second loop is empty, and len and `in`
take the rows away from the next. Keep what makes it, not the generator.
"""


class RowView:
    def __init__(self, rows, keep):
        self.rows = rows
        self.keep = keep
        self.shown = (row for row in rows if keep(row))

    def __iter__(self):
        return self.shown

    def __reversed__(self):
        return (row for row in reversed(self.rows) if self.keep(row))

    def __len__(self):
        return sum(1 for row in self.rows if self.keep(row))

    def __contains__(self, value):
        return any(row is value or row == value for row in self.shown)
