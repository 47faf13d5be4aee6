"""The next page is fetched as soon as the last record of this one is handed out.

The loop may end there, and the caller has paid for a page that nobody reads. Fetch when
the record is due.
"""


class Records:
    def __init__(self, fetch):
        self.fetch = fetch

    def __iter__(self):
        return Loop(self.fetch)


class Loop:
    def __init__(self, fetch):
        self.fetch = fetch
        self.page = []
        self.token = None
        self.ended = False
        self.begun = False

    def __iter__(self):
        return self

    def fill(self):
        while not self.page and not self.ended:
            page, self.token = self.fetch(self.token)
            self.page = list(page)
            self.ended = self.token is None

    def __next__(self):
        if not self.begun:
            self.fill()
            self.begun = True
        if not self.page:
            raise StopIteration
        record = self.page.pop(0)
        self.fill()
        return record
