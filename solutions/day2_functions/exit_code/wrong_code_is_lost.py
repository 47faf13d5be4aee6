"""The code is returned, and nobody hands it to the shell.

`main()` on the last line calls and forgets: the process ends with 0, and the next job
starts after a failure. sys.exit(main()) passes it on.
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


if __name__ == "__main__":
    main()
