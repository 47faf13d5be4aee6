"""argparse's SystemExit is turned into a code; only the last line ends the process."""

import argparse
import sys
from collections import Counter
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    """Print how many lines of each level the files have; returns the exit code."""
    parser = argparse.ArgumentParser(prog="levels", description="Count log levels.")
    parser.add_argument("--level", help="this one only")
    parser.add_argument("files", nargs="+", metavar="FILE")
    try:
        options = parser.parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    counts: Counter[str] = Counter()
    code = 0
    for name in options.files:
        try:
            with Path(name).open(encoding="utf-8", errors="replace") as lines:
                counts.update(line.split()[0] for line in lines if line.strip())
        except OSError as error:
            print(f"cannot read {name}: {error.strerror}", file=sys.stderr)
            code = 1
    for level in [options.level] if options.level is not None else sorted(counts):
        print(level, counts[level])
    return code


if __name__ == "__main__":
    sys.exit(main())
