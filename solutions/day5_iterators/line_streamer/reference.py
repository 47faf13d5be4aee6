"""Stream, search and batch the lines of files of any size, in constant memory.

As a script it prints lines, all or those that match, and reads no more than it needs:

    python -m solutions.day5_iterators.line_streamer.reference access.log.gz --head 5
    python -m solutions.day5_iterators.line_streamer.reference access.log --grep ERROR
"""

import argparse
import gzip
import os
import re
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from os import PathLike


def stream_lines(
    path: str | PathLike[str], *, encoding: str = "utf-8", max_line: int = 100_000
) -> Generator[str, None, None]:
    """Yield the lines of a text file (.gz too) without their endings.

    Holds one line at a time; a line longer than `max_line` raises ValueError.
    """
    open_text = gzip.open if os.fspath(path).endswith(".gz") else open
    with open_text(path, "rt", encoding=encoding) as file:
        number = 0
        while line := file.readline(max_line + 1):  # one more: room for the ending
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
    if size < 1:
        raise ValueError(f"a batch has at least one line, not {size}")
    iterator = iter(lines)
    while batch := list(islice(iterator, size)):
        yield batch


def main(argv: Sequence[str] | None = None) -> int:
    """Run the script; returns its exit code."""
    options = _arguments(argv)
    path = "/dev/stdin" if options.file == "-" else options.file
    stream = stream_lines(path, encoding=options.encoding, max_line=options.max_line)
    try:
        with closing(stream):
            found = islice(grep(options.grep, stream), options.head)
            if options.count:
                print(sum(1 for _ in found))
            else:
                for number, line in found:
                    print(f"{number}:{line}" if options.number else line)
            sys.stdout.flush()
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except re.error as error:
        print(f"bad pattern {options.grep!r}: {error}", file=sys.stderr)
        return 2
    except (OSError, EOFError, ValueError, LookupError) as error:
        reason = getattr(error, "strerror", None) or error
        print(f"cannot read {options.file}: {reason}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="line_streamer", description="Print lines of a file of any size."
    )
    parser.add_argument("file", help="a text file, .gz too; - reads standard input")
    parser.add_argument(
        "--grep", metavar="PATTERN", default="", help="only lines with this regex"
    )
    parser.add_argument("--head", metavar="N", type=_count, help="stop after N lines")
    parser.add_argument("--count", action="store_true", help="print their number only")
    parser.add_argument("-n", "--number", action="store_true", help="show line numbers")
    parser.add_argument("--encoding", default="utf-8", help="default: utf-8")
    parser.add_argument(
        "--max-line",
        metavar="N",
        type=_count,
        default=100_000,
        help="give up on a line of more characters (default: 100000)",
    )
    return parser.parse_args(argv)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no count")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
