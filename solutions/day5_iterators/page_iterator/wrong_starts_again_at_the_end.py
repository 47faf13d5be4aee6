"""After the last page the token is None, which also asks for the first page.

One value means two things, and after the end the loop begins anew. Keep apart whether
there is a next page, and which.
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
        self.begun = False

    def __iter__(self):
        return self

    def __next__(self):
        while not self.page:
            if self.begun and self.token is None:
                self.begun = False
                raise StopIteration
            page, self.token = self.fetch(self.token)
            self.begun = True
            self.page = list(page)
        return self.page.pop(0)
