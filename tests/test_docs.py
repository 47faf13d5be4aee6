"""What the documents say holds: commands, links, notes."""

import re
import subprocess
import sys

import pytest

from harness import catalog, cli

DOCUMENTS = sorted(catalog.HOME.glob("*.md"))
NOTES = sorted(catalog.HOME.glob("katas/*/NOTES.md"))


@pytest.mark.parametrize("notes", NOTES, ids=lambda path: path.parent.name)
def test_every_snippet_of_the_notes_holds(notes):
    command = [sys.executable, "-m", "harness.authoring.examples", str(notes)]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_make_target_named_exists():
    makefile = (catalog.HOME / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    for document in DOCUMENTS:
        named = set(
            re.findall(
                r"^ {4}make ([a-z]+)|`make ([a-z]+)",
                document.read_text("utf-8"),
                re.MULTILINE,
            )
        )
        assert {a or b for a, b in named} <= targets, document.name


def test_every_verb_is_a_target():
    makefile = (catalog.HOME / "Makefile").read_text("utf-8")
    for verb in (
        "kata",
        "check",
        "watch",
        "hint",
        "solution",
        "fix",
        "reset",
        "list",
        "plan",
        "mock",
        "mocks",
        "verify",
        "test",
    ):
        assert f"$(KATA_CMD) {verb}" in makefile


def test_every_example_of_the_help_parses():
    for verb in cli.parser()._subparsers._group_actions[0].choices.values():
        example = verb.epilog.removeprefix("example: kata ").split()
        assert cli.parser().parse_args(example).run


def test_links_between_documents_lead_somewhere():
    for document in DOCUMENTS:
        for link in re.findall(r"\]\(([^)#:]+)\)", document.read_text("utf-8")):
            assert (document.parent / link).exists(), f"{document.name}: {link}"


@pytest.mark.parametrize(
    "module",
    re.findall(
        r"python -m (solutions\.\S+)", (catalog.HOME / "README.md").read_text("utf-8")
    ),
)
def test_every_script_of_the_readme_has_help(module):
    command = [sys.executable, "-m", module, "--help"]
    run = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=catalog.HOME
    )
    assert "usage:" in run.stdout


def test_the_table_of_proofs_names_every_kata_of_the_plan():
    told = (catalog.HOME / "docs/proofs.md").read_text("utf-8")
    library = catalog.load()
    assert f"{len(library.katas)} katas (" in told
    for kata in library.katas:
        if kata.leetcode:
            assert f"| {kata.leetcode.number}. {kata.title} |" in told, kata.name


def test_make_alone_lists_the_targets():
    run = subprocess.run(
        ["make"], check=True, capture_output=True, text=True, cwd=catalog.HOME
    )
    for target in ("make kata", "make check", "make verify", "make test"):
        assert target in run.stdout


def test_nothing_names_a_path_of_a_developers_machine():
    files = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        check=True,
        capture_output=True,
        text=True,
        cwd=catalog.HOME,
    ).stdout.split("\n")
    homes = re.compile("/(?:home|root|Users)/[a-z]")
    for name in filter(None, files):
        text = (catalog.HOME / name).read_bytes().decode("utf-8", "ignore")
        assert not homes.search(text), name
