"""What was read ahead stands in a deque, which is empty or holds one row."""

from collections import deque
from itertools import chain


class Peekable:
    def __init__(self, rows):
        self.ahead = deque()
        self.rows = self.read(rows)

    def read(self, rows):
        yield from chain(rows)

    def fill(self):
        if not self.ahead:
            self.ahead.append(next(self.rows))

    def __iter__(self):
        return self

    def __next__(self):
        self.fill()
        return self.ahead.popleft()

    def peek(self, *default):
        try:
            self.fill()
        except StopIteration:
            if default:
                return default[0]
            raise
        return self.ahead[0]
