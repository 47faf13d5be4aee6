"""The view is its own iterator, and all loops share the one place that it keeps.

An inner loop uses up the outer one. An iterable hands out a new iterator at every
__iter__; the place belongs to that.
"""


class RowView:
    def __init__(self, rows, keep):
        self.rows = rows
        self.keep = keep
        self.place = 0

    def __iter__(self):
        self.place = 0
        return self

    def __next__(self):
        while self.place < len(self.rows):
            row = self.rows[self.place]
            self.place += 1
            if self.keep(row):
                return row
        raise StopIteration

    def __reversed__(self):
        return filter(self.keep, reversed(self.rows))

    def __len__(self):
        return len([row for row in self.rows if self.keep(row)])

    def __contains__(self, value):
        return value in filter(self.keep, self.rows)
