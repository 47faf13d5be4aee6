"""A generator gives the delays, and the class counts them."""

from collections.abc import Iterator


class Delays(Iterator):
    def __init__(self, first, retries, longest):
        self.left = retries
        self.delays = (min(first << i, longest) for i in range(retries))

    def __next__(self):
        delay = next(self.delays)
        self.left -= 1
        return delay
