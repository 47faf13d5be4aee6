"""The rows are picked when the view is made.

That is a copy: it takes memory, and grows old while the table goes on. A view keeps the
sequence and the question, and asks when it is asked.
"""


class RowView:
    def __init__(self, rows, keep):
        self.rows = [row for row in rows if keep(row)]

    def __iter__(self):
        return iter(self.rows)

    def __reversed__(self):
        return reversed(self.rows)

    def __len__(self):
        return len(self.rows)

    def __contains__(self, value):
        return value in self.rows
