"""The check stands in the generator, and runs when the first batch is asked for.

The body of a generator function begins at the first next(). An error shows far from the
call that caused it, or never. Check in an ordinary function around it.
"""

from itertools import islice


def batches(rows, size):
    if size < 1:
        raise ValueError(f"a batch has 1 row or more, not {size}")
    source = iter(rows)
    while batch := list(islice(source, size)):
        yield batch
        del batch
