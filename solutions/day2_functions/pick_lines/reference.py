"""One loop: read, write, flush; what ends it early becomes a code."""

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
                sys.stdout.flush()
                code = 0
    except BrokenPipeError:
        return 141
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())
