"""A broken pipe ends the program with a traceback.

`| head` has read what it wanted, and that is no failure. BrokenPipeError means: stop,
and say nothing.
"""

import json
import os
import sys


def main(argv: list[str] | None = None) -> int:
    """Write one field of each JSON line of standard input; returns the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if len(arguments) != 1:
        print("usage: pick_field FIELD", file=sys.stderr)
        return 2
    (field,) = arguments
    code = 0
    try:
        for number, line in enumerate(sys.stdin, start=1):
            try:
                value = json.loads(line)
            except ValueError:
                value = None
            if isinstance(value, dict) and field in value:
                print(json.dumps(value[field]))
            else:
                print(f"line {number}: skipped", file=sys.stderr)
                code = 1
        sys.stdout.flush()
    except BrokenPipeError:
        # what waits in the buffer goes nowhere, so that the flush at exit succeeds
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        raise
    return code


if __name__ == "__main__":
    sys.exit(main())
