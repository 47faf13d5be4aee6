"""Indexes instead of the list's own iterators, and no __contains__ of its own.

Without it Python goes through __iter__, which compares in the same way.
"""


class RowView:
    def __init__(self, rows, keep):
        self.rows = rows
        self.keep = keep

    def __iter__(self):
        place = 0
        while place < len(self.rows):
            row = self.rows[place]
            if self.keep(row):
                yield row
            place += 1

    def __reversed__(self):
        return filter(self.keep, reversed(self.rows))

    def __len__(self):
        return len(list(iter(self)))
