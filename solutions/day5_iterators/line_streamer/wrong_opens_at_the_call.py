"""The file is opened by the call, and nobody closes it if the stream is never started.

An outer function runs at once, the generator inside only from its first next. close()
on a generator that has not started runs none of its body, so the `with` in it is never
entered. Open the file where it is closed.
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

    file = open_text(path, "rt", encoding=encoding)

    def lines() -> Generator[str, None, None]:
        with file:
            number = 0
            while line := file.readline(max_line + 1):
                number += 1
                text = line.removesuffix("\n")
                if len(text) > max_line:
                    message = f"line {number} is longer than {max_line} characters"
                    raise ValueError(message)
                yield text

    return lines()


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
