"""The work stands at the bottom without a guard, so an import does it too.

A module is run from top to bottom when it is imported. What only a script shall do
stands under `if __name__ == "__main__":`.
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
            return 2
    print(sum(numbers))
    return 0


code = main()
if __name__ == "__main__":
    sys.exit(code)
