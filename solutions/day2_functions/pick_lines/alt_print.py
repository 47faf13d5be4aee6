"""print with an empty end, and readline until there is no line."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Copy the lines with a word from standard input; returns the exit code."""
    if argv is None:
        argv = sys.argv[1:]
    match argv:
        case [word]:
            pass
        case _:
            sys.stderr.write("usage: pick WORD\n")
            return 2
    written = 0
    try:
        while line := sys.stdin.readline():
            if word in line:
                print(line, end="", flush=True)
                written += 1
    except (BrokenPipeError, KeyboardInterrupt) as end:
        return 130 if isinstance(end, KeyboardInterrupt) else 141
    return int(written == 0)


if __name__ == "__main__":
    sys.exit(main())
