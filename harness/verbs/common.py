"""What several verbs have in common: the library's root, a kata, filters, what is graded."""

import argparse
from pathlib import Path
from typing import TypeAlias

from harness.catalog import HOME
from harness.model import Kind, Level

# argparse gives the type of what add_subparsers() returns no public name.
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def verb(
    verbs: Verbs,
    name: str,
    run: str,
    about: str,
    example: str,
) -> argparse.ArgumentParser:
    made = verbs.add_parser(
        name,
        help=about,
        description=f"{about[0].upper()}{about[1:]}.",
        epilog=f"example: kata {example}",
    )
    made.set_defaults(run=f"harness.commands.{run}")
    made.add_argument(
        "--root",
        type=Path,
        default=HOME,
        metavar="FOLDER",
        help="another library of katas (a folder with katas/ and solutions/)",
    )
    return made


def current(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("kata", nargs="?", help="its name; else the one started last")


def filters(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--day", type=int, help="of the plan")
    verb.add_argument("--kind", choices=[kind.value for kind in Kind])
    verb.add_argument("--topic", help="as `kata list` shows it")
    verb.add_argument("--level", choices=[level.value for level in Level])


def hide(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--hide", action="store_true", help="level and topics, as in an interview"
    )


def grading(verb: argparse.ArgumentParser) -> None:
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
