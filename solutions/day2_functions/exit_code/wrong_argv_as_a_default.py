"""The command line is read when the module is imported.

A default value is evaluated once, when def runs. Then main() of a test, or of a program
that imports this one, works on the arguments of another time. Default to None.
"""

import sys


def main(argv=tuple(sys.argv[1:])):
    numbers = []
    for text in sys.argv[1:] if argv is None else argv:
        try:
            numbers.append(int(text))
        except ValueError:
            print(f"not a number: {text}", file=sys.stderr)
            return 2
    print(sum(numbers))
    return 0


if __name__ == "__main__":
    sys.exit(main())
