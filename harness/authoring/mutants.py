"""One-point mutants of a reference: what if a rule were turned round.

The operators are cosmic-ray's. Left out are mutants that mean the same by their form
(annotations, docstrings, the texts of errors, a script's `main`), and, to keep equivalent
ones few, swaps between operators that no one confuses (`+` and `<<`, `==` and `is`,
`-` and `~`).
"""

import ast
import difflib
import itertools
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators import (
    binary_operator_replacement,
    boolean_replacer,
    break_continue,
    comparison_operator_replacement,
    exception_replacer,
    number_replacer,
    remove_decorator,
    unary_operator_replacement,
    zero_iteration_for_loop,
)

from harness.authoring.proofs import Proof, Survivor, key_of_tests
from harness.grading.grade import Grader
from harness.model import Kata, Limits, Verdict
from harness.runner.job import Effort

_ARITHMETIC = {"Add", "Sub", "Mul", "FloorDiv", "Div", "Mod", "Pow"}
_BITS = {"BitOr", "BitAnd", "BitXor"}
_SHIFTS = {"LShift", "RShift"}
_ORDER = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE"}
_IDENTITY = {"Is", "IsNot"}
_KINDS = (_ARITHMETIC, _BITS, _SHIFTS, _ORDER, _IDENTITY)
_NAMED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_SECONDS = 1.0  # a mutant that loops is soon told from one that works


def _operators() -> Iterator[Any]:
    pairs = [
        *binary_operator_replacement.operators(),
        *comparison_operator_replacement.operators(),
    ]
    for operator in pairs:
        _, before, after = operator.__name__.split("_")
        if any({before, after} <= kind for kind in _KINDS):
            yield operator()
    for operator in unary_operator_replacement.operators():
        if "Invert" not in operator.__name__:
            yield operator()
    for operator in (
        boolean_replacer.AddNot,
        boolean_replacer.ReplaceTrueWithFalse,
        boolean_replacer.ReplaceFalseWithTrue,
        boolean_replacer.ReplaceAndWithOr,
        boolean_replacer.ReplaceOrWithAnd,
        break_continue.ReplaceBreakWithContinue,
        break_continue.ReplaceContinueWithBreak,
        exception_replacer.ExceptionReplacer,
        number_replacer.NumberReplacer,
        remove_decorator.RemoveDecorator,
        zero_iteration_for_loop.ZeroIterationForLoop,
    ):
        yield operator()


def mutants(source: str, starter: str = "") -> Iterator[tuple[Survivor, str]]:
    """Yield each mutant of a program that could mean something else, and its text.

    What the starter gives is not the learner's to get right, and no mutant touches it;
    nor the part of a script that nothing which the starter names leads to.
    """
    bare = _Bare(ast.parse(source), ast.parse(starter))
    seen = {bare.meaning(source), ""}
    for operator in _operators():
        for mutated in _mutated(source, operator):
            meaning = bare.meaning(mutated)
            if meaning not in seen:
                seen.add(meaning)
                yield _difference(source, mutated), mutated


def _mutated(source: str, operator: Any) -> Iterator[str]:
    for occurrence in itertools.count():
        try:
            mutated = mutate_code(source, operator, occurrence)
        except (
            AttributeError
        ):  # cosmic-ray cannot replace `except (package.Error, ...)`
            continue
        if not mutated:
            return
        yield mutated


def _reachable(tree: ast.Module, starter: ast.Module) -> set[str]:
    """Return the names at the top of a program that those of the starter lead to."""
    named = {node.name: node for node in tree.body if isinstance(node, _NAMED)}
    asked = {
        node.name for node in starter.body if isinstance(node, _NAMED)
    } & named.keys()
    used = asked or set(named)
    waiting: list[ast.AST] = [named[name] for name in used]
    waiting += [node for node in tree.body if not isinstance(node, (*_NAMED, ast.If))]
    while waiting:
        for node in ast.walk(waiting.pop()):
            if isinstance(node, ast.Name) and node.id in named.keys() - used:
                used.add(node.id)
                waiting.append(named[node.id])
    return used


class _Bare(ast.NodeTransformer):
    """Strips a program of what no test can see, or none should look at."""

    def __init__(self, program: ast.Module, starter: ast.Module) -> None:
        used = _reachable(program, starter)
        given = {ast.dump(node) for node in starter.body}
        self.seen = [  # a mutant has as many parts as its program
            ast.dump(node) not in given
            and (not isinstance(node, _NAMED) or node.name in used)
            for node in program.body
        ]
        self.decorated: dict[str, bool] = {
            node.name: bool(node.decorator_list)
            for node in ast.walk(starter)
            if isinstance(node, _NAMED)
        }

    def meaning(self, source: str) -> str:
        """Return what is left of a program, as text; nothing where it is no Python."""
        try:
            tree = ast.parse(source)
        except SyntaxError:
            return ""
        tree.body = list(itertools.compress(tree.body, self.seen))
        return ast.dump(self.visit(tree))

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = ast.Constant(None)
        self.generic_visit(node)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return self._function(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        if self.decorated.get(node.name):
            node.decorator_list = []
        self.generic_visit(node)
        return node

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        node.returns = None
        if node.name in self.decorated:  # its head is the starter's
            node.args = ast.parse("lambda: 0", mode="eval").body.args  # type: ignore[attr-defined]
            if self.decorated[node.name]:
                node.decorator_list = []
        node.args.args = [
            *node.args.posonlyargs,
            *node.args.args,
            *node.args.kwonlyargs,
        ]
        node.args.posonlyargs, node.args.kwonlyargs = [], []
        self.generic_visit(node)
        return node

    def visit_Raise(self, node: ast.Raise) -> ast.AST:
        # Which error is raised counts, not its words.
        if isinstance(node.exc, ast.Call):
            node.exc.args = []
        return node

    def visit_If(self, node: ast.If) -> ast.AST | None:
        if "__name__" in ast.unparse(node.test):
            return None
        self.generic_visit(node)
        return node


def _difference(source: str, mutated: str) -> Survivor:
    old, new = source.splitlines(), mutated.splitlines()
    for tag, i, j, k, m in difflib.SequenceMatcher(None, old, new, False).get_opcodes():
        if tag != "equal":
            return Survivor(_joined(old[i:j]), _joined(new[k:m]), number=i + 1)
    return Survivor("", "")


def _joined(lines: Sequence[str]) -> str:
    return " ".join(line.strip() for line in lines)


def judge(grader: Grader, kata: Kata, root: Path, *, anew: bool = False) -> Proof:
    """Judge every mutant of a reference, unless that was done before; keep the answer.

    A mutant is killed when the real judge would not accept it, style aside.
    """
    proof = Proof.load(root, kata.name)
    key = key_of_tests(kata, root)
    if proof.mutated == key and not anew:
        return proof
    hasty = _hastened(kata, _SECONDS)
    calm = grader.tests_alone(_hastened(kata, _SECONDS / 4), kata.reference)
    if (
        calm.verdict is not Verdict.ACCEPTED
    ):  # its tests take long, or the machine is busy
        hasty = kata
    killed, survivors = 0, []
    for survivor, path in _written(kata):
        if _killed(grader, kata, hasty, path):
            killed += 1
        else:
            survivors.append(survivor)
    # Another process may have proved other things meanwhile.
    proof = replace(
        Proof.load(root, kata.name),
        mutated=key,
        killed=killed,
        survivors=tuple(survivors),
    )
    proof.save(root, kata.name)
    return proof


def _hastened(kata: Kata, seconds: float) -> Kata:
    # Less CPU time, and no less by the clock: a busy machine kills no mutant.
    own = kata.limits
    limits = Limits(min(seconds, own.seconds), own.memory_mb, own.wall_seconds)
    return replace(kata, limits=limits)


def _written(kata: Kata) -> Iterator[tuple[Survivor, Path]]:
    """Write one mutant after another where a solution may lie."""
    files = (
        sorted(kata.reference.rglob("*.py"))
        if kata.reference.is_dir()
        else [kata.reference]
    )
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, kata.name)
        for file in files:
            if kata.reference.is_dir():
                for other in files:
                    copy = home / other.relative_to(kata.reference)
                    copy.parent.mkdir(parents=True, exist_ok=True)
                    copy.write_bytes(other.read_bytes())
                place = home / file.relative_to(kata.reference)
                answer = home
            else:
                answer = place = home.with_suffix(".py")
            given = (
                kata.starter
                if kata.starter.is_file()
                else kata.starter / place.relative_to(home)
            )
            starter = given.read_text(encoding="utf-8") if given.is_file() else ""
            for survivor, text in mutants(file.read_text(encoding="utf-8"), starter):
                place.write_text(text, encoding="utf-8")
                yield replace(survivor, file=file.name), answer


def _killed(grader: Grader, kata: Kata, hasty: Kata, path: Path) -> bool:
    outcome = grader.tests_alone(hasty, path, effort=Effort.FIRST)
    if outcome.verdict not in {Verdict.ACCEPTED, Verdict.GRADER_ERROR}:
        return True
    # A fault of ours kills nobody: such a mutant is shown as a survivor.
    unharmed = {Verdict.ACCEPTED, Verdict.STYLE, Verdict.GRADER_ERROR}
    return grader.check(kata, path).verdict not in unharmed


@dataclass(frozen=True)
class Account:
    """The survivors held against the list of those that mean the same."""

    killed: int
    equivalent: int
    alive: tuple[Survivor, ...]  # holes in the tests
    stale: tuple[str, ...]  # listed as equivalent, and no survivor is

    @property
    def holds(self) -> bool:
        """Return whether all that mean something else were killed."""
        return not self.alive and not self.stale


def account(kata: Kata, proof: Proof) -> Account:
    """Return what the survivors come to, given the kata's list of equivalent ones."""
    listed = Counter((e.line, e.mutant) for e in kata.equivalent)
    alive = []
    used: Counter[tuple[str, str]] = Counter()
    for survivor in proof.survivors:
        pair = (survivor.line, survivor.mutant)
        used[pair] += 1
        if pair not in listed:
            alive.append(survivor)
    stale = tuple(
        f"{line} -> {mutant}" for line, mutant in listed if not used[line, mutant]
    )
    equivalent = len(proof.survivors) - len(alive)
    return Account(proof.killed, equivalent, tuple(alive), stale)
