"""__iter__ is a generator function, and there is no __next__.

That is an iterable: loops work, but next does not, and each loop starts from the
beginning. An iterator keeps its place in itself.
"""


class Delays:
    def __init__(self, first, retries, longest):
        self.first = first
        self.left = retries
        self.longest = longest

    def __iter__(self):
        due = self.first
        while self.left:
            self.left -= 1
            delay = min(due, self.longest)
            due = delay * 2
            yield delay
