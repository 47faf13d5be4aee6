"""The sentinel is an empty text, and the source gives bytes.

b"" is not equal to "": the loop goes on after the end, for ever with a real file. A
sentinel must be equal to what the function returns at its end.
"""

from collections.abc import Callable, Iterator
from functools import partial
from zlib import crc32


def chunks(read: Callable[[int], bytes], size: int) -> Iterator[bytes]:
    """Return an iterator over what `read(size)` returns, up to the first empty one."""
    if size < 1:
        raise ValueError(f"a chunk has 1 byte or more, not {size}")
    return iter(partial(read, size), "")


def checksum(read: Callable[[int], bytes], size: int) -> int:
    """Return the crc32 of all bytes, read `size` at a time."""
    so_far = 0
    for chunk in chunks(read, size):
        so_far = crc32(chunk, so_far)
    return so_far
