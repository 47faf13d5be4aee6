"""The numbers count the matches, where the line's number in the file is wanted.

The counting comes after the filter. As in `filter(enumerate(…))` against
`enumerate(filter(…))`, the order decides what is counted: number first, filter second.
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
        number = 0
        while line := file.readline(max_line + 1):
            number += 1
            text = line.removesuffix("\n")
            if len(text) > max_line:
                raise ValueError(f"line {number} is longer than {max_line} characters")
            yield text


def grep(pattern: str, lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield number, from 1, and text of the lines in which the pattern is found."""
    search = re.compile(pattern).search
    yield from enumerate(filter(search, lines), start=1)


def in_batches(lines: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield the lines in lists of `size`; the last one may be shorter."""
    if size < 1:
        raise ValueError(f"a batch has at least one line, not {size}")
    iterator = iter(lines)
    while batch := list(islice(iterator, size)):
        yield batch
