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
from pathlib import Path

from harness.catalog import HOME
from harness.model import HarnessError, Kind, Level

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
    _practise(verbs)
    _judge(verbs)
    _author(verbs)
    return top


def _verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: str,
    about: str,
    example: str,
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(
        name,
        help=about,
        description=f"{about[0].upper()}{about[1:]}.",
        epilog=f"example: kata {example}",
    )
    verb.set_defaults(run=f"harness.commands.{run}")
    verb.add_argument(
        "--root",
        type=Path,
        default=HOME,
        metavar="FOLDER",
        help="another library of katas (a folder with katas/ and solutions/)",
    )
    return verb


def _practise(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    kata = _verb(
        verbs,
        "kata",
        "practise:kata",
        "start the next kata, or the one named",
        "kata two_sum",
    )
    kata.add_argument("kata", nargs="?", help="its name; else the rotation picks")
    _filters(kata)
    _hide(kata)
    kata.add_argument(
        "--next", action="store_true", help="leave the unfinished one for later"
    )
    kata.add_argument(
        "--more", action="store_true", help="go on when today's work is done"
    )
    kata.add_argument(
        "--why", action="store_true", help="only show the candidates and their scores"
    )
    hint = _verb(verbs, "hint", "practise:hint", "show the next hint", "hint two_sum")
    _current(hint)
    solution = _verb(
        verbs,
        "solution",
        "practise:solution",
        "show the reference solution, once accepted or given up",
        "solution two_sum --give-up",
    )
    _current(solution)
    solution.add_argument("--give-up", action="store_true", help="record it and show")
    fix = _verb(
        verbs,
        "fix",
        "practise:fix",
        "let ruff and black mend your attempt's style",
        "fix",
    )
    _current(fix)
    reset = _verb(
        verbs,
        "reset",
        "practise:reset",
        "start over from the starter; the old attempt stays in the history",
        "reset two_sum --undo",
    )
    _current(reset)
    reset.add_argument("--undo", action="store_true", help="bring the old attempt back")
    listing = _verb(
        verbs, "list", "listing:listing", "list the katas", "list --day 3 --level easy"
    )
    _filters(listing)
    _hide(listing)
    listing.add_argument("--state", choices=("new", "tried", "accepted"))
    listing.add_argument("--due", action="store_true", help="only reviews that are due")
    listing.add_argument(
        "--json", action="store_true", help="every kata's facts as JSON"
    )
    plan = _verb(
        verbs,
        "plan",
        "listing:planned",
        "show the plan as a board: topics, katas, state, due dates",
        "plan --start 2026-03-02",
    )
    plan.add_argument("--start", metavar="DATE", help="its first day; today if not set")
    plan.add_argument("--day", type=int, help="only this one")
    plan.add_argument("--json", action="store_true", help="the board as JSON")

    _verb(
        verbs,
        "export",
        "archive:exported",
        "write the whole history as JSON lines",
        "export",
    )
    take = _verb(
        verbs,
        "import",
        "archive:imported",
        "take in what export wrote, on another machine or this one",
        "import history.jsonl",
    )
    take.add_argument("file", type=Path, metavar="FILE")


def _judge(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    check = _verb(
        verbs,
        "check",
        "judge:check",
        "grade your attempt",
        "check two_sum --file answer.py",
    )
    _current(check)
    check.add_argument("--file", metavar="PATH", help="grade this file instead")
    check.add_argument("--json", action="store_true", help="one JSON object on stdout")
    check.add_argument("--full", action="store_true", help="show every measurement")
    _grading(check)
    watch = _verb(verbs, "watch", "judge:watch", "grade on every save", "watch two_sum")
    _current(watch)
    watch.add_argument("--file", metavar="PATH", help="watch this file instead")
    watch.add_argument("--speed", action="store_true", help="judge the speed too")
    watch.add_argument("--no-style", dest="style", action="store_false")
    watch.add_argument("--sandbox", choices=("auto", "require", "off"), default="auto")
    grade = _verb(
        verbs,
        "grade",
        "grade:grade",
        "grade FOLDER/<kata>/*.py on all cores, a line for each",
        "grade submissions --out results.jsonl",
    )
    grade.add_argument("folder", type=Path, metavar="FOLDER")
    grade.add_argument("--json", action="store_true", help="JSON lines on stdout")
    grade.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="append JSON lines; what stands there is not graded again",
    )
    grade.add_argument(
        "--jobs", type=int, default=0, help="processes (default: all cores)"
    )
    _grading(grade)


def _author(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    verify = _verb(
        verbs,
        "verify",
        "prove:verify",
        "prove that every kata is sound",
        "verify two_sum",
    )
    mutants = _verb(
        verbs,
        "mutants",
        "prove:mutants",
        "turn one rule of a reference round at a time: does a test notice",
        "mutants two_sum",
    )
    for verb in (verify, mutants):
        verb.add_argument("kata", nargs="*", help="names of katas; none: all")
        verb.add_argument(
            "--all", action="store_true", help="prove anew what was proved before"
        )
        verb.add_argument("--json", action="store_true", help="JSON lines on stdout")
        verb.add_argument(
            "--jobs", type=int, default=0, help="processes (default: all cores)"
        )
    _verb(
        verbs,
        "proofs",
        "prove:proofs",
        "print what verify and mutants proved, as tables in Markdown",
        "proofs",
    )
    new = _verb(
        verbs,
        "new",
        "author:new",
        "begin a kata: its files, with what is left to write",
        "new running_stats --day 3 --topic classes",
    )
    new.add_argument("kata", help="its name, which is its module's too")
    new.add_argument("--kind", choices=[kind.value for kind in Kind], default="drill")
    new.add_argument("--day", type=int, default=0, help="of the week's plan")
    new.add_argument("--topic", default="", help="one of that day's")
    soak = _verb(
        verbs,
        "soak",
        "author:soak",
        "grade the same files again and again: is the speed verdict always the same",
        "soak two_sum --rounds 10",
    )
    soak.add_argument(
        "kata", nargs="*", help="names of katas; none: all that have a race"
    )
    soak.add_argument("--rounds", type=int, default=15, help="quiet, and as many busy")
    soak.add_argument(
        "--busy", type=int, default=6, help="busy processes beside the latter"
    )
    test = _verb(
        verbs,
        "test",
        "author:test",
        "run the project's own tests",
        "test tests/test_cli.py",
    )
    test.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on to pytest")


def _current(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("kata", nargs="?", help="its name; else the one started last")


def _filters(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--day", type=int, help="of the plan")
    verb.add_argument("--kind", choices=[kind.value for kind in Kind])
    verb.add_argument("--topic", help="as `kata list` shows it")
    verb.add_argument("--level", choices=[level.value for level in Level])


def _hide(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--hide", action="store_true", help="level and topics, as in an interview"
    )


def _grading(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--no-speed", dest="speed", action="store_false", help="skip the race"
    )
    verb.add_argument(
        "--no-style", dest="style", action="store_false", help="skip linters"
    )
    verb.add_argument(
        "--sandbox",
        choices=("auto", "require", "off"),
        default="auto",
        help="how far the kernel confines an attempt; require: not at all or fully",
    )


def entry() -> None:
    """Run as a console script."""
    sys.exit(main())
