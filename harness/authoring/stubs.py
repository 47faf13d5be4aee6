"""Answers that know nothing: the starter with each body returning a constant.

None of them may be accepted, or a kata's tests prove nothing.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from harness.runner.conform import conform
from harness.runner.wire import Opaque

_CONSTANTS = ["None", "0", "1", "-1", "False", "True", "''", "[]", "{}", "()", "0.0"]
_EQUAL_TO_ALL = (
    "type('Everything', ({base},), {{'__eq__': lambda self, other: True, "
    "'__ne__': lambda self, other: False, '__hash__': lambda self: 0}})()"
)
_BASES = ["object", "int", "str", "list", "dict"]
IDENTITY = "its first argument"


def stubs(
    starter: Path, *, plain: bool = False
) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what each stub returns, and its files.

    Where `plain` values cross, they must be of the type that is promised, and an object
    equal to all is no more than what it is.
    """
    files = sorted(starter.rglob("*.py")) if starter.is_dir() else [starter]
    names = {
        file: str(file.relative_to(starter)) if file != starter else file.name
        for file in files
    }
    liars = [_EQUAL_TO_ALL.format(base=base) for base in _BASES]
    constants = _conforming(files) if plain else [*_CONSTANTS, *liars]
    for value in [*constants, IDENTITY]:
        yield value, {
            names[file]: ast.unparse(_Stub(value).visit(ast.parse(file.read_bytes())))
            for file in files
        }


def _conforming(files: list[Path]) -> list[str]:
    """Return the constants that differ once they are of the types that are promised."""
    promised = [
        node.returns
        for file in files
        for node in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(node, ast.FunctionDef)
    ]
    found: dict[tuple[str, ...], str] = {}
    for constant in _CONSTANTS:
        answers = [conform(ast.literal_eval(constant), kind) for kind in promised]
        # What conforms to no promise fails whatever it is.
        told = tuple("" if type(a) is Opaque else repr(a) for a in answers)
        if any(told):
            found.setdefault(told, constant)
    return list(found.values())


class _Stub(ast.NodeTransformer):
    def __init__(self, value: str) -> None:
        self.value = value

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return self._answer(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return self._answer(node)

    def _answer(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        if "NotImplementedError" not in ast.unparse(node):
            return node
        names = [arg.arg for arg in node.args.posonlyargs + node.args.args]
        names = [name for name in names if name not in {"self", "cls"}]
        value = self.value
        if value == IDENTITY:
            value = names[0] if names else "None"
        if node.name == "__init__":
            value = "None"
        node.body = ast.parse(f"return {value}").body
        return node
