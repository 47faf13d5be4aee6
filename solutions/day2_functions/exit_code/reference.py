"""main is a function like any other; the last line alone speaks with the shell."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Print the sum of the numbers given; returns the exit code."""
    if argv is None:
        argv = sys.argv[1:]
    total = 0
    for text in argv:
        try:
            total += int(text)
        except ValueError:
            print(f"not a number: {text}", file=sys.stderr)
            return 2
    print(total)
    return 0


if __name__ == "__main__":
    sys.exit(main())
