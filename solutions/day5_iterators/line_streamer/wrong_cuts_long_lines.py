"""A line that is too long comes out in pieces, as if each were a line.

`readline(limit)` returns the beginning of a long line and goes on with the rest at the
next call. What has no line ending and is not the last of the file is no line: find out,
and say so, instead of handing on rows that nobody wrote.
"""

import gzip
import re
from collections.abc import Generator, Iterable, Iterator
from itertools import islice
from os import PathLike


def stream_lines(
    path: str | PathLike[str], *, encoding: str = "utf-8", max_line: int = 100_000
) -> Generator[str, None, None]:
    """Yield the lines of a text file (.gz too) without their endings.

    Holds one line at a time; a line longer than `max_line` raises ValueError.
    """
    open_text = gzip.open if str(path).endswith(".gz") else open
    with open_text(path, "rt", encoding=encoding) as file:
        while line := file.readline(max_line):
            text = line.removesuffix("\n")
            yield text


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
