"""zip over one iterator many times is short, and drops the rest.

zip stops at the first argument that is used up, and what the others have given is gone.
The last rows do not fill a batch, and are lost.
"""


def batches(rows, size):
    if size < 1:
        raise ValueError(f"a batch has 1 row or more, not {size}")
    return map(list, zip(*[iter(rows)] * size))
