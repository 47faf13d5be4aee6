"""A generator with an assignment in its condition, behind a function that checks."""

from zlib import crc32


def chunks(read, size):
    if size < 1:
        raise ValueError("size")

    def generate():
        while chunk := read(size):
            yield chunk

    return generate()


def checksum(read, size):
    so_far = crc32(b"")
    for chunk in chunks(read, size):
        so_far = crc32(chunk, so_far)
    return so_far
