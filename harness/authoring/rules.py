"""What reading a kata decides: are its parts there, named and written as they must be."""

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from harness.grading import diagnose
from harness.model import LEETCODE, Kata, Kind
from harness.practice.plan import Plan

_TODO = re.compile(r"\bTODO:")
_WIDEST = 88  # so that a statement fits beside an editor
_SECTIONS = ("## Examples", "## Constraints", "## Follow-up")


@dataclass(frozen=True)
class Breach:
    """One rule that a kata breaks: where, and what to do."""

    kata: str
    rule: str
    file: str
    what: str

    def __str__(self) -> str:
        return f"{self.kata}: {self.rule}: {self.file}: {self.what}"


def breach(kata: Kata, rule: str, file: Path | str, what: str) -> Breach:
    name = file if isinstance(file, str) else file.name
    return Breach(kata.name, rule, name, what)


def read(kata: Kata, plan: Plan) -> list[Breach]:
    """Return the breaches of the rules that reading alone decides."""
    if broken := list(_unreadable(kata)):
        return broken
    left = list(_to_write(kata))
    found = [*left, *_written(kata), *_stray(kata), *_notes(kata, plan)]
    return found if left or missing(kata) else [*found, *_signatures(kata)]


def missing(kata: Kata) -> bool:
    """Return whether it is too early to judge anything."""
    parts = (kata.tests, kata.starter, kata.reference)
    early = any(_to_write(kata)) or any(_unreadable(kata))
    return early or not all(path.exists() for path in parts)


def _unreadable(kata: Kata) -> Iterator[Breach]:
    """Find what is no Python."""
    for folder in (kata.folder, kata.solutions):
        for path in sorted(folder.rglob("*.py")):
            try:
                ast.parse(path.read_bytes())
            except (SyntaxError, ValueError) as error:
                line = getattr(error, "lineno", None) or 1
                yield breach(kata, "syntax", f"{path.name}:{line}", str(error))


def _to_write(kata: Kata) -> Iterator[Breach]:
    """Find what `make new` left to write."""
    for folder in (kata.folder, kata.solutions):
        for path in sorted(folder.rglob("*.*")):
            if path.suffix not in {".py", ".md", ".toml"}:
                continue
            text = path.read_text(encoding="utf-8", errors="replace")
            for number, line in enumerate(text.splitlines(), 1):
                if found := _TODO.search(line):
                    what = line[found.end() :].strip(' "],)')
                    yield breach(kata, "to write", f"{path.name}:{number}", what)


def _written(kata: Kata) -> Iterator[Breach]:
    for path, what in (
        (kata.tests, "write the tests"),
        (kata.starter, "write the starter"),
        (kata.reference, "write the reference solution"),
        (kata.statement, "write the statement"),
    ):
        if not path.exists():
            yield breach(kata, "missing file", path, what)
    if kata.statement.is_file():
        text = kata.statement.read_text(encoding="utf-8")
        for section in _SECTIONS:
            if section not in text:
                yield breach(
                    kata, "statement", kata.statement, f"add the section {section!r}"
                )
        for number, line in enumerate(text.splitlines(), 1):
            prose = not line.startswith(("|", "    ", ">>>"))
            if prose and len(line) > _WIDEST:
                yield breach(
                    kata,
                    "statement",
                    f"{kata.statement.name}:{number}",
                    f"break the line: it has more than {_WIDEST} characters",
                )
        if not text.startswith("# ") or ">>>" not in text:
            yield breach(
                kata, "statement", kata.statement, "needs a title and `>>>` examples"
            )
    if not 2 <= len(kata.hints) <= 4:
        yield breach(
            kata, "hints", "kata.toml", "give two to four, from gentle to telling"
        )
    if kata.kind is Kind.LEETCODE and (
        kata.leetcode is None or kata.complexity is None
    ):
        yield breach(
            kata, "facts", "kata.toml", "add the tables [leetcode] and [complexity]"
        )
    if _shadows(kata.name):
        yield breach(
            kata, "name", kata.folder, "it hides a module; choose another name"
        )
    if len(diagnose.wrong_solutions(kata)) < 2:
        yield breach(
            kata, "solutions", kata.solutions, "write two wrong_ solutions or more"
        )
    for path in diagnose.wrong_solutions(kata):
        if not diagnose.docstring(path):
            yield breach(
                kata, "lesson", path, "let its docstring say what was misunderstood"
            )


def _shadows(name: str) -> bool:
    return name in sys.stdlib_module_names or importlib.util.find_spec(name) is not None


def _stray(kata: Kata) -> Iterator[Breach]:
    ours = {"README.md", "kata.toml", kata.tests.name, kata.starter.name, "__pycache__"}
    for path in kata.folder.iterdir():
        if path.name not in ours:
            yield breach(kata, "stray file", path, "nothing reads it; remove it")
    solution = re.compile(r"(reference|(wrong|slow|alt)_\w+)(\.py)?|__pycache__")
    for path in kata.solutions.iterdir() if kata.solutions.is_dir() else ():
        if not solution.fullmatch(path.name):
            yield breach(
                kata, "stray file", path, "its name tells no verdict; rename it"
            )


def _notes(kata: Kata, plan: Plan) -> Iterator[Breach]:
    if kata.group == LEETCODE:
        return
    notes = kata.folder.parent / "NOTES.md"
    topics = [
        topic for day in plan.days if day.folder == kata.group for topic in day.topics
    ]
    title = next((t.title for t in topics if t.slug == kata.topics[0]), "")
    if not title:
        yield breach(
            kata, "topic", "kata.toml", f"no topic of {kata.group} in the plan"
        )
    elif not notes.is_file() or f"## {title}\n" not in notes.read_text(
        encoding="utf-8"
    ):
        yield breach(kata, "notes", notes, f"write the section '## {title}'")


def _signatures(kata: Kata) -> Iterator[Breach]:
    """Hold the reference to what a learner keeps: the heads that the starter gives."""
    given, kept = _heads(kata.starter), _heads(kata.reference)
    for name, head in given.items():
        if kept.get(name) != head:
            what = (
                f"{name}{kept.get(name, ' is not there')}, in the starter {name}{head}"
            )
            yield breach(kata, "signature", kata.reference, what)


def _heads(program: Path) -> dict[str, str]:
    """Return the signature of each function and method of a program, by its name."""
    found: dict[str, str] = {}

    def visit(body: list[ast.stmt], above: str) -> None:
        for node in body:
            if isinstance(node, ast.ClassDef):
                if "dataclass" in " ".join(map(ast.unparse, node.decorator_list)):
                    found[f"{above}{node.name}.__init__"] = _made_by_dataclass(node)
                visit(node.body, f"{above}{node.name}.")
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                kind = "async " if isinstance(node, ast.AsyncFunctionDef) else ""
                found[above + node.name] = f"{kind}({ast.unparse(node.args)})"

    for file in sorted(program.rglob("*.py")) if program.is_dir() else [program]:
        place = f"{file.relative_to(program)}: " if file != program else ""
        visit(ast.parse(file.read_bytes()).body, place)
    return found


def _made_by_dataclass(node: ast.ClassDef) -> str:
    fields = [
        ast.unparse(part) for part in node.body if isinstance(part, ast.AnnAssign)
    ]
    # With an annotation, unparse writes a default with spaces in a class, without in a head.
    return f"({', '.join(['self', *fields])})".replace(" = ", "=")
