"""__iter__ is a generator function: short, and ended for good by an error.

A generator through which an exception has passed is finished: the next call says
StopIteration, as if all records had come. Where a loop must go on after an error, the
place has to be kept in an object.
"""


class Records:
    def __init__(self, fetch):
        self.fetch = fetch

    def __iter__(self):
        token = None
        while True:
            page, token = self.fetch(token)
            yield from page
            if token is None:
                return
