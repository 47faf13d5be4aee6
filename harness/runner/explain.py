"""From a failing test to what a learner wants to see: the call, expected and got."""

import ast
import inspect
import linecache
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from _pytest._io.saferepr import saferepr

_LONGEST = 3000
_LONGEST_ARGUMENT = 600
_FALSIFYING = re.compile(r"(?:Falsifying|Failing)[a-z ]+: (\w+\(.*)", re.DOTALL)


@dataclass(frozen=True)
class Scene:
    """Where a test failed: the call to the attempt, and where that is defined."""

    call: str = ""
    arguments: str = ""  # of Hypothesis's smallest example, where they can be typed
    line: int | None = None
    source: str = ""


def text(value: Any) -> str:
    """Return a value's repr, of bounded length, whatever its own __repr__ does."""
    return saferepr(value, maxsize=_LONGEST)


def parameters(item: pytest.Function) -> dict[str, str]:
    """Return the parameters of a test as text, taken before it can change them."""
    callspec = getattr(item, "callspec", None)
    params = callspec.params if callspec else {}
    return {name: saferepr(value, _LONGEST_ARGUMENT) for name, value in params.items()}


def comparison(
    error: BaseException, compared: tuple[Any, Any] | None
) -> dict[str, str]:
    """Return expected, got and message of an assertion that did not hold."""
    if not isinstance(error, AssertionError):
        return {"message": f"{type(error).__name__}: {error}"[:_LONGEST]}
    message, _, rest = str(error).partition("\nassert ")
    if message.startswith("assert "):
        message, rest = "", message
    told = {"message": message.strip()}
    if compared is not None and rest:
        told |= {"got": text(compared[0]), "expected": text(compared[1])}
    elif rest:
        told["message"] = (message or f"this does not hold: {rest}")[:_LONGEST]
    return told


def scene(
    error: BaseException, test: Path, tests: Path, params: dict[str, str]
) -> Scene:
    """Find the call to the attempt that a failing test was about.

    `test` is the file of that test, `tests` that of the kata's tests: not the same where
    the test is the learner's own.
    """
    example = _counterexample(error)
    arguments = _typed(example)
    kata = tests.stem.removeprefix("test_")
    for frame, lineno in reversed(_frames_in(error, {str(test), str(tests)})):
        call = _call_at(frame, lineno, kata)
        if call is not None:
            line, source = _definition(call, frame)
            shown = {**params, **example}
            return Scene(_render(call, frame, shown), arguments, line, source)
    return Scene(arguments=arguments)


def _typed(example: dict[str, str]) -> str:
    """Return the arguments of an example as source, if all of them are literals."""
    try:
        for source in example.values():
            ast.literal_eval(source)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return ""
    return ", ".join(f"{name}={source}" for name, source in example.items())


def _frames_in(error: BaseException, paths: set[str]) -> list[tuple[FrameType, int]]:
    frames = []
    tb = error.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_filename in paths:
            frames.append((tb.tb_frame, tb.tb_lineno))
        tb = tb.tb_next
    return frames


def _counterexample(error: BaseException) -> dict[str, str]:
    """Return the arguments of Hypothesis's smallest failing example, as source."""
    for note in getattr(error, "__notes__", ()):
        if found := _FALSIFYING.search(note):
            try:
                call = ast.parse(found[1].strip(), mode="eval").body
            except SyntaxError:
                return {}
            if isinstance(call, ast.Call):
                return {k.arg: ast.unparse(k.value) for k in call.keywords if k.arg}
    return {}


@cache
def _tree(path: str) -> ast.Module:
    return ast.parse(Path(path).read_bytes())


@cache
def _statements(tree: ast.Module) -> list[ast.stmt]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]


def _call_at(frame: FrameType, lineno: int, kata: str) -> ast.Call | None:
    """Return the call to the attempt in the statement at a line, or what it judges."""
    tree = _tree(frame.f_code.co_filename)
    statements = [
        node
        for node in _statements(tree)
        if node.lineno <= lineno <= (node.end_lineno or node.lineno)
    ]
    if not statements:
        return None
    statement = max(statements, key=lambda node: node.lineno)
    scope = [node for node in statements if isinstance(node, ast.FunctionDef)]
    for call in _calls(statement):
        if _is_attempts(call, frame, kata):
            return call
    names = {n.id for n in ast.walk(statement) if isinstance(n, ast.Name)}
    for earlier in _assignments(scope[-1] if scope else tree, statement.lineno):
        targets = {
            n.id
            for target in earlier.targets
            for n in ast.walk(target)
            if isinstance(n, ast.Name)
        }
        if targets & names:
            for call in _calls(earlier.value):
                if _is_attempts(call, frame, kata):
                    return call
    return None


def _calls(node: ast.AST) -> list[ast.Call]:
    calls = [n for n in ast.walk(node) if isinstance(n, ast.Call)]
    return sorted(calls, key=lambda n: (n.lineno, n.col_offset))


def _assignments(scope: ast.AST, before: int) -> list[ast.Assign]:
    found = [
        node
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign) and node.lineno < before
    ]
    return sorted(found, key=lambda node: -node.lineno)


def _is_attempts(call: ast.Call, frame: FrameType, kata: str) -> bool:
    root: ast.expr = call.func
    while isinstance(root, ast.Attribute | ast.Call | ast.Subscript):
        root = root.func if isinstance(root, ast.Call) else root.value
    if not isinstance(root, ast.Name):
        return False
    value = frame.f_locals.get(root.id, frame.f_globals.get(root.id))
    owner = inspect.getmodule(value) if not inspect.ismodule(value) else value
    name = owner.__name__ if owner else getattr(type(value), "__module__", "")
    return name == kata or name.startswith(f"{kata}.")


def _render(call: ast.Call, frame: FrameType, shown: dict[str, str]) -> str:
    filled = ast.parse(ast.unparse(call), mode="eval").body
    assert isinstance(filled, ast.Call)  # noqa: S101 - it was one before
    fill = _Fill(frame, shown)
    filled.args = [fill.visit(argument) for argument in filled.args]
    filled.keywords = [fill.visit(keyword) for keyword in filled.keywords]
    try:
        return ast.unparse(filled)
    except ValueError:  # a backslash within an f-string, before Python 3.12
        return ast.unparse(call)


class _Fill(ast.NodeTransformer):
    """Puts the values of local variables in the place of their names."""

    def __init__(self, frame: FrameType, shown: dict[str, str]) -> None:
        self.frame = frame
        self.shown = shown

    def visit_Name(self, node: ast.Name) -> ast.expr:
        source = self.shown.get(node.id)
        if source is None and node.id in self.frame.f_locals:
            source = saferepr(self.frame.f_locals[node.id], _LONGEST_ARGUMENT)
        try:
            return ast.parse(source, mode="eval").body if source else node
        except SyntaxError:
            return node


def _definition(call: ast.Call, frame: FrameType) -> tuple[int | None, str]:
    """Return line and source of the attempt's function that a call names."""
    value: Any = None
    root: ast.expr = call.func
    names: list[str] = []
    while isinstance(root, ast.Attribute | ast.Call):
        if isinstance(root, ast.Attribute):
            names.insert(0, root.attr)
        root = root.func if isinstance(root, ast.Call) else root.value
    if isinstance(root, ast.Name):
        value = frame.f_locals.get(root.id, frame.f_globals.get(root.id))
    for name in names:
        value = inspect.getattr_static(value, name, None)
    code = getattr(inspect.unwrap(value) if callable(value) else None, "__code__", None)
    if code is None:
        return None, ""
    line: int = code.co_firstlineno
    return line, linecache.getline(code.co_filename, line).strip()
