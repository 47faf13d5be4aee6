"""The iterable is its own iterator, so it can be gone through once.

__iter__ that returns self gives every loop the same place. A container makes a new
iterator for each loop.
"""


class Records:
    def __init__(self, fetch):
        self.fetch = fetch
        self.page = []
        self.token = None
        self.ended = False

    def __iter__(self):
        return self

    def __next__(self):
        while not self.page:
            if self.ended:
                raise StopIteration
            page, self.token = self.fetch(self.token)
            self.page = list(page)
            self.ended = self.token is None
        return self.page.pop(0)
