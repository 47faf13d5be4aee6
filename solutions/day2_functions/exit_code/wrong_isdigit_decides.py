"""A text is taken for a number if all of it are digits.

int() reads more than that: a sign, spaces around, underscores between digits. And
isdigit() says yes to some that int() refuses, such as a raised 2. Ask the function that
will read the text: try int(), and catch its ValueError.
"""

import sys


def main(argv: list[str] | None = None) -> int:
    """Print the sum of the numbers given; returns the exit code."""
    if argv is None:
        argv = sys.argv[1:]
    for text in argv:
        if not text.lstrip("-").isdigit():
            print(f"not a number: {text}", file=sys.stderr)
            return 2
    print(sum(map(int, argv)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
