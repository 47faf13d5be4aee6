"""The lines are written, and never flushed.

In a pipe Python collects output in blocks of some thousand characters: the next program
sees the error of an hour ago. Flush what somebody waits for.
"""

import sys


def main(argv: list[str] | None = None) -> int:
    """Copy the lines with a word from standard input; returns the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if len(arguments) != 1:
        print("usage: pick WORD", file=sys.stderr)
        return 2
    code = 1
    try:
        for line in sys.stdin:
            if arguments[0] in line:
                sys.stdout.write(line)
                code = 0
    except BrokenPipeError:
        return 141
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())
