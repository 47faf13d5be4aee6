"""parse_args is called, and its SystemExit goes through.

main never returns for a wrong command line or `--help`: whoever calls it as a function,
a test or another program, is ended with it.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    """Print how many lines of each level the files have; returns the exit code."""
    parser = argparse.ArgumentParser(prog="levels", description="Count log levels.")
    parser.add_argument("--level", help="this one only")
    parser.add_argument("files", nargs="+", metavar="FILE")
    options = parser.parse_args(argv)
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
