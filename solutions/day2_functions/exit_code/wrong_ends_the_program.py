"""main calls sys.exit, and takes the caller down with it.

SystemExit ends whoever called, a test or a server. Return the code; only the last line,
which runs as a script, exits.
"""

import sys


def main(argv=None):
    if argv is None:
        argv = sys.argv[1:]
    numbers = []
    for text in argv:
        try:
            numbers.append(int(text))
        except ValueError:
            print(f"not a number: {text}", file=sys.stderr)
            sys.exit(2)
    print(sum(numbers))
    return 0


if __name__ == "__main__":
    sys.exit(main())
