"""--max has no type, so it is the text that was typed.

argparse hands on texts; `3 > "2"` is a TypeError deep in the program, and "x" passes
for a number. type=int converts and refuses at the door.
"""

import argparse
import sys


def main(argv: list[str] | None = None) -> int:
    """Print how many lines of each file hold a word; returns the exit code."""
    parser = argparse.ArgumentParser(description="Fail if logs hold too many errors.")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--word", default="ERROR", help="what to look for")
    parser.add_argument("--max", default="0", help="lines that may hold it")
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
    return 1 if total > int(options.max) else 0


if __name__ == "__main__":
    sys.exit(main())
