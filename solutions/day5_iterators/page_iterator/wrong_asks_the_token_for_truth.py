"""`while token` takes an empty text for the end, as if it were None.

Only None says that there is no next page; what else a token is, is the server's matter.
Ask with `is None`.
"""


class Records:
    def __init__(self, fetch):
        self.fetch = fetch

    def __iter__(self):
        return Loop(self.fetch)


class Loop:
    def __init__(self, fetch):
        self.fetch = fetch
        self.page = iter(())
        self.token = None
        self.started = False

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            for record in self.page:
                return record
            if self.started and not self.token:
                raise StopIteration
            page, self.token = self.fetch(self.token)
            self.page = iter(page)
            self.started = True
