"""An empty list of arguments is taken for none given.

`argv or sys.argv[1:]` asks whether the list is true. A test that calls main([]) gets
the command line of the test run. Ask for `is None`.
"""

import sys


def main(argv=None):
    numbers = []
    for text in argv or sys.argv[1:]:
        try:
            numbers.append(int(text))
        except ValueError:
            print(f"not a number: {text}", file=sys.stderr)
            return 2
    print(sum(numbers))
    return 0


if __name__ == "__main__":
    sys.exit(main())
