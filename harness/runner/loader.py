"""A learner's file becomes a module under its kata's name, wherever the file lies."""

import ast
import dis
import importlib.util
import inspect
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any


class LoadError(Exception):
    """The file gave no usable module. `kind` is the verdict's name, for the events."""

    def __init__(
        self, kind: str, message: str, line: int | None = None, source: str = ""
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.line = line
        self.source = source

    def facts(self) -> dict[str, Any]:
        """Return it as `harness.runner.facts` tells an exception."""
        return {
            "kind": self.kind,
            "message": self.message,
            "line": self.line,
            "source": self.source,
        }


@dataclass(frozen=True)
class Signature:
    """How the tests may call a function: counts of positionals, required keywords."""

    positional: int
    keywords: tuple[str, ...] = ()
    open_ended: bool = False


@dataclass(frozen=True)
class Contract:
    """What the starter promises to define: functions, and classes with methods."""

    functions: Mapping[str, Signature] = field(default_factory=dict)
    classes: Mapping[str, Mapping[str, Signature]] = field(default_factory=dict)


def compile_file(path: Path, source: bytes) -> CodeType:
    """Compile a file as Python would; raises LoadError with the line."""
    text = source.decode("utf-8", errors="replace").splitlines()
    try:
        return compile(source, str(path), "exec", dont_inherit=True)
    except SyntaxError as error:
        line = error.lineno if error.filename == str(path) else None
        shown = text[line - 1] if line and line <= len(text) else ""
        raise LoadError("syntax error", str(error.msg), line, shown) from None
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        reason = str(error) or "nested too deeply for the Python compiler"
        raise LoadError("syntax error", reason) from None


def load(path: Path, name: str, injected: Mapping[str, Any]) -> ModuleType:
    """Run the file (or package folder) as module `name`, and return the module.

    The names in `injected` are there before its first line runs. Whatever the file's
    own code raises comes through.
    """
    init = path / "__init__.py" if path.is_dir() else path
    code = compile_file(init, init.read_bytes())
    spec = importlib.util.spec_from_file_location(
        name,
        init,
        submodule_search_locations=[str(path)] if path.is_dir() else None,
    )
    if spec is None:
        raise LoadError("syntax error", f"{init} is no Python file")
    module = importlib.util.module_from_spec(spec)
    vars(module).update(injected)
    sys.modules[name] = module
    exec(code, vars(module))  # noqa: S102 - running the attempt is the point
    return module


def read_contract(starter: Path) -> Contract:
    """Read from a starter's source what an attempt has to define; a package: nothing.

    A package's contract is what its tests import, which the import itself finds out.
    """
    if starter.is_dir():
        return Contract()
    body = ast.parse(starter.read_bytes()).body
    return Contract(
        functions={
            node.name: _signature(node, bound=0)
            for node in body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and not node.name.startswith("_")
        },
        classes={
            node.name: {
                method.name: _signature(method, bound=_bound(method))
                for method in node.body
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef)
                and not method.name.startswith("_")
            }
            for node in body
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
        },
    )


def missing(module: ModuleType, contract: Contract) -> str:
    """Return a sentence on the first thing that the module lacks, or nothing."""
    for name, signature in contract.functions.items():
        if reason := _lacks(module, name, signature, f"the function {name}"):
            return reason
    for name, methods in contract.classes.items():
        cls = getattr(module, name, None)
        if cls is None:
            return f"the class {name} is missing"
        if not callable(cls):
            return f"{name} is {type(cls).__name__}, not a class"
        if not isinstance(cls, type):
            continue  # a factory in a class's place may be an answer; the tests tell
        for method, signature in methods.items():
            what = f"{name}.{method}"
            if reason := _lacks(cls, method, signature, what):
                return reason
    return ""


def _bound(method: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    names = {ast.unparse(decorator) for decorator in method.decorator_list}
    return 0 if "staticmethod" in names else 1


def _signature(
    node: ast.FunctionDef | ast.AsyncFunctionDef, *, bound: int
) -> Signature:
    args = node.args
    return Signature(
        positional=len(args.posonlyargs) + len(args.args) - bound,
        keywords=tuple(
            arg.arg
            for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True)
            if default is None
        ),
        open_ended=bool(args.vararg or args.kwarg or node.decorator_list),
    )


def _made_with_each_object(owner: Any, name: str) -> bool:
    """Return whether a class's objects get what the class has not: `self.name = …`."""
    if not isinstance(owner, type):
        return False
    return hasattr(owner, "__getattr__") or any(
        step.opname == "STORE_ATTR" and step.argval == name
        for cls in owner.__mro__
        for value in vars(cls).values()
        if inspect.isfunction(value)
        for step in dis.get_instructions(value)
    )


def _lacks(owner: Any, name: str, wanted: Signature, what: str) -> str:
    absent = object()
    raw = inspect.getattr_static(owner, name, absent)
    if raw is absent and (raw := getattr(owner, name, absent)) is absent:
        return "" if _made_with_each_object(owner, name) else f"{what} is missing"
    found = getattr(owner, name)
    if isinstance(raw, property) or not isinstance(owner, type | ModuleType):
        return ""
    if not callable(found):
        if wanted.open_ended:
            return ""
        return f"{what} is {type(found).__name__}, not something to call"
    try:
        signature = inspect.signature(found)
    except (TypeError, ValueError):
        return ""
    # What binds when it is asked of an object: functions, and a method under @cache.
    binds = hasattr(type(raw), "__get__")
    unbound = (
        isinstance(owner, type)
        and binds
        and not isinstance(raw, staticmethod | classmethod)
    )
    filler: list[Any] = [None] * (wanted.positional + unbound)
    try:
        if not wanted.open_ended:
            signature.bind(*filler, **dict.fromkeys(wanted.keywords))
    except TypeError:
        count = f"{wanted.positional} argument{'s' * (wanted.positional != 1)}"
        return f"{what}{signature} cannot be called with {count}, as the tests do"
    return ""
