"""All rows are read into a list, which is then sliced.

Slices need a sequence, and a sequence needs the memory. Take from an iterator what one
batch needs.
"""


def batches(rows, size):
    if size < 1:
        raise ValueError(f"a batch has 1 row or more, not {size}")

    def cut():
        every = list(rows)
        for start in range(0, len(every), size):
            yield every[start : start + size]

    return cut()
