"""Reads blocks of a fixed size and cuts the lines itself.

Memory is bounded by construction, and it is what readline does inside. The same shape
serves where there is no file to ask for lines: a socket, an HTTP response, an object
store.
"""

import gzip
import re
from collections.abc import Generator, Iterable, Iterator
from itertools import islice
from os import PathLike

BLOCK = 16_384


def stream_lines(
    path: str | PathLike[str], *, encoding: str = "utf-8", max_line: int = 100_000
) -> Generator[str, None, None]:
    """Yield the lines of a text file (.gz too) without their endings.

    Holds one line at a time; a line longer than `max_line` raises ValueError.
    """
    open_text = gzip.open if str(path).endswith(".gz") else open
    with open_text(path, "rt", encoding=encoding) as file:
        number, rest = 0, ""
        while block := file.read(BLOCK):
            *lines, rest = (rest + block).split("\n")
            for line in lines:
                number += 1
                yield checked(line, number, max_line)
            checked(rest, number + 1, max_line)
        if rest:
            yield rest


def checked(line: str, number: int, max_line: int) -> str:
    """Return the line if it is not too long."""
    if len(line) > max_line:
        raise ValueError(f"line {number} is longer than {max_line} characters")
    return line


def grep(pattern: str, lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield number, from 1, and text of the lines in which the pattern is found."""
    search = re.compile(pattern).search
    for number, line in enumerate(lines, start=1):
        if search(line):
            yield number, line


def in_batches(lines: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield the lines in lists of `size`; the last one may be shorter."""
    if size < 1:
        raise ValueError(f"a batch has at least one line, not {size}")
    iterator = iter(lines)
    while batch := list(islice(iterator, size)):
        yield batch
