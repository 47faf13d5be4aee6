"""Four helpers that every backend has, and a script that uses them on files.

python -m solutions.day2_functions.helper_module.reference slugify "Café menu"
python -m solutions.day2_functions.helper_module.reference chunk 500 ids.txt
python -m solutions.day2_functions.helper_module.reference delays 6 --limit 20
"""

import argparse
import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from itertools import islice
from typing import Any, TextIO, TypeVar

__all__ = ["chunked", "flatten", "retry_delays", "slugify"]

T = TypeVar("T")


def chunked(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield the items in lists of `size`, the last one maybe shorter.

    Raises ValueError at the call if `size` is under 1.
    """
    if size < 1:
        raise ValueError(f"a chunk holds at least 1 item, not {size}")
    rest = iter(items)
    # islice until it gives an empty list; no yield, so the check runs at the call.
    return iter(lambda: list(islice(rest, size)), [])


def flatten(value: Any) -> Iterator[Any]:
    """Yield what is in nested lists and tuples, in order; all else is an item."""
    if isinstance(value, list | tuple):
        for item in value:
            yield from flatten(item)
    else:
        yield value


def retry_delays(
    attempts: int, first: float = 1, factor: float = 2, limit: float = 60
) -> list[float]:
    """Return the seconds to wait between the attempts, none over `limit`."""
    delays = []
    delay = min(first, limit)
    for _ in range(attempts - 1):
        delays.append(delay)
        delay = min(delay * factor, limit)  # factor ** n would outgrow every float
    return delays


def slugify(text: str) -> str:
    """Return the text's words in a-z and 0-9, accents dropped, joined by `-`."""
    apart = unicodedata.normalize("NFKD", text)  # é becomes e and an accent
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return "-".join(re.findall("[a-z0-9]+", plain.lower()))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the script; returns its exit code."""
    options = _arguments(argv)
    try:
        for line in options.run(options):
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        print(f"cannot read {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    except ValueError as error:  # no JSON, no text
        print(f"cannot use what was read: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="helper_module", description="Small helpers for files and jobs."
    )
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    verb = verbs.add_parser("chunk", help="lines in JSON lists of SIZE, a list a line")
    verb.add_argument("size", type=_count)
    verb.add_argument("file", nargs="?", default="-", help="- reads standard input")
    verb.set_defaults(run=_chunk)
    verb = verbs.add_parser("flatten", help="items of nested JSON lists, one a line")
    verb.add_argument("file", nargs="?", default="-", help="- reads standard input")
    verb.set_defaults(run=_flatten)
    verb = verbs.add_parser("delays", help="seconds to wait between attempts")
    verb.add_argument("attempts", type=_count)
    verb.add_argument("--first", type=float, default=1, help="default: 1")
    verb.add_argument("--factor", type=float, default=2, help="default: 2")
    verb.add_argument("--limit", type=float, default=60, help="default: 60")
    verb.set_defaults(run=_delays)
    verb = verbs.add_parser("slugify", help="texts as they may stand in a URL")
    verb.add_argument("texts", nargs="+", metavar="TEXT")
    verb.set_defaults(run=_slugify)
    return parser.parse_args(argv)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no count of 1 or more")
    return int(text)


def _open(file: str) -> "TextIO | nullcontext[TextIO]":
    return nullcontext(sys.stdin) if file == "-" else open(file, encoding="utf-8")


def _chunk(options: argparse.Namespace) -> Iterator[str]:
    with _open(options.file) as file:
        lines = (line.rstrip("\n") for line in file)
        yield from map(json.dumps, chunked(lines, options.size))


def _flatten(options: argparse.Namespace) -> Iterator[str]:
    with _open(options.file) as file:
        yield from map(json.dumps, flatten(json.load(file)))


def _delays(options: argparse.Namespace) -> Iterator[str]:
    delays = retry_delays(
        options.attempts, options.first, options.factor, options.limit
    )
    return (f"{delay:g}" for delay in delays)


def _slugify(options: argparse.Namespace) -> Iterator[str]:
    return map(slugify, options.texts)


if __name__ == "__main__":
    sys.exit(main())
