"""A batch is given away when the first row of the next one has been read.

Looking one row ahead tells whether there is more, and holds a row too many. The batch
is due when it is full.
"""


def batches(rows, size):
    if size < 1:
        raise ValueError(f"a batch has 1 row or more, not {size}")

    def cut():
        batch = []
        for row in rows:
            if len(batch) == size:
                yield batch
                batch = []
            batch.append(row)
        if batch:
            yield batch

    return cut()
