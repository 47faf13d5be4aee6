"""__iter__ sets the iterator back to its start.

iter is called by every loop, on an iterator that may be half used up: it has to return
it as it is. What begins anew at each loop is an iterable, and makes a new iterator for
it.
"""


class Delays:
    def __init__(self, first, retries, longest):
        self.first = first
        self.retries = retries
        self.longest = longest
        self.__iter__()

    def __iter__(self):
        self.left = self.retries
        self.due = self.first
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        delay = min(self.due, self.longest)
        self.due = delay * 2
        return delay
