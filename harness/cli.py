"""The command line: parses, wires, exits. Nothing else here does.

Exit codes: 0 accepted or done, 1 not accepted, 2 usage, 3 our own fault, 130 interrupted.
"""

import argparse
import importlib
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence

from harness.catalog import HOME
from harness.model import HarnessError
from harness.verbs import author, judge, mock, practise, review

GRADER_ERROR, INTERRUPTED, USAGE = 3, 130, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = parser().parse_args(arguments)
    if "run" not in options:
        parser().print_help()
        return USAGE
    # A verb's modules are imported when it is asked for: `list` needs no pytest.
    module, _, function = options.run.partition(":")
    try:
        code: int = getattr(importlib.import_module(module), function)(options)
        sys.stdout.flush()
    except HarnessError as error:
        sys.stderr.write(f"kata: {error.reason}\n")
        if error.next_step:
            sys.stderr.write(f"      {error.next_step}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:
        return _our_fault()
    return code


def _our_fault() -> int:
    with tempfile.NamedTemporaryFile(
        "w", prefix="kata-fault-", suffix=".txt", delete=False, encoding="utf-8"
    ) as file:
        traceback.print_exc(file=file)
    sys.stderr.write(
        f"kata: grader error: {sys.exc_info()[1]!r}\n"
        f"      this is our fault, not yours; please report it with {file.name}\n"
    )
    return GRADER_ERROR


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="kata",
        description="Practise for Python interviews, with a judge you can trust.",
        epilog="Start with: kata kata   then: kata check",
    )
    top.set_defaults(root=HOME)
    verbs = top.add_subparsers(title="verbs", metavar="VERB")
    for group in (practise, mock, review, judge, author):
        group.add(verbs)
    return top


def entry() -> None:
    """Run as a console script."""
    sys.exit(main())
