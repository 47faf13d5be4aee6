"""`from sys import stdin, stdout` takes the streams at the time of the import.

Whoever replaces them later, a test or a program that redirects its output, is not
heard. Ask sys when main runs.
"""

import sys
from sys import stdin, stdout


def main(argv: list[str] | None = None) -> int:
    """Copy the lines with a word from standard input; returns the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if len(arguments) != 1:
        print("usage: pick WORD", file=sys.stderr)
        return 2
    code = 1
    try:
        for line in stdin:
            if arguments[0] in line:
                stdout.write(line)
                stdout.flush()
                code = 0
    except BrokenPipeError:
        return 141
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())
