from collections.abc import Callable, Iterator


def chunks(read: Callable[[int], bytes], size: int) -> Iterator[bytes]:
    """Return an iterator over what `read(size)` returns, up to the first empty one."""
    raise NotImplementedError


def checksum(read: Callable[[int], bytes], size: int) -> int:
    """Return the crc32 of all bytes, read `size` at a time."""
    raise NotImplementedError
