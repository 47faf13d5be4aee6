"""Each chunk gets a checksum of its own, and the last one is returned.

crc32 is a fold: it goes on from the value so far, its second argument. The same holds
for every total over a stream: what was, and what came.
"""

from collections.abc import Callable, Iterator
from functools import partial
from zlib import crc32


def chunks(read: Callable[[int], bytes], size: int) -> Iterator[bytes]:
    """Return an iterator over what `read(size)` returns, up to the first empty one."""
    if size < 1:
        raise ValueError(f"a chunk has 1 byte or more, not {size}")
    return iter(partial(read, size), b"")


def checksum(read: Callable[[int], bytes], size: int) -> int:
    """Return the crc32 of all bytes, read `size` at a time."""
    so_far = 0
    for chunk in chunks(read, size):
        so_far = crc32(chunk)
    return so_far
