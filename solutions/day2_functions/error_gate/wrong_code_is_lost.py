"""The code is returned, and nobody hands it to the shell.

`main()` on the last line calls and forgets: the process ends with 0, and the release
goes out.
"""

import argparse
import sys


def main(argv: list[str] | None = None) -> int:
    """Print how many lines of each file hold a word; returns the exit code."""
    parser = argparse.ArgumentParser(description="Fail if logs hold too many errors.")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--word", default="ERROR", help="what to look for")
    parser.add_argument("--max", type=int, default=0, help="lines that may hold it")
    try:
        options = parser.parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    total, unread = 0, False
    for path in options.files:
        try:
            with open(path, encoding="utf-8") as file:
                count = sum(options.word in line for line in file)
        except OSError:
            print(f"cannot read {path}", file=sys.stderr)
            unread = True
            continue
        print(f"{path}: {count}")
        total += count
    if unread:
        return 2
    return 1 if total > options.max else 0


if __name__ == "__main__":
    main()
