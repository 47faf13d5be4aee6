from collections.abc import Generator, Iterable, Iterator
from os import PathLike


def stream_lines(
    path: str | PathLike[str], *, encoding: str = "utf-8", max_line: int = 100_000
) -> Generator[str, None, None]:
    """Yield the lines of a text file (.gz too) without their endings.

    Holds one line at a time; a line longer than `max_line` raises ValueError.
    """
    raise NotImplementedError


def grep(pattern: str, lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield number, from 1, and text of the lines in which the pattern is found."""
    raise NotImplementedError


def in_batches(lines: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield the lines in lists of `size`; the last one may be shorter."""
    raise NotImplementedError
