"""What a LeetCode method returns, held against the type that its signature promises.

LeetCode takes a tuple, a set or a dict's view where a list is due, and 2 where a float
is; it does not take True for 1, 1.0 for 1, or a generator. What does not conform becomes
an Opaque value: equal to nothing, and shown with what was wrong.
"""

import ast
from functools import cache
from typing import Any

from harness.runner.wire import Opaque

Returns = ast.expr | None

_LIST_NAMES = {"list", "List"}


def conform(value: Any, returns: Returns) -> Any:
    """Return the value as its promised type, or an Opaque that equals nothing."""
    if returns is None or isinstance(value, Opaque):
        return value
    if isinstance(returns, ast.Constant):
        if isinstance(returns.value, str):
            return conform(value, _parsed(returns.value))
        return None  # -> None: LeetCode does not look at what is returned
    if isinstance(returns, ast.BinOp):
        return _optional(value, [returns.left, returns.right])
    if isinstance(returns, ast.Subscript):
        name = _name(returns.value)
        if name == "Optional":
            return None if value is None else conform(value, returns.slice)
        return _list(value, returns.slice) if name in _LIST_NAMES else value
    return _list(value, None) if returns_list(returns) else _scalar(value, returns)


def returns_list(returns: ast.expr) -> bool:
    """Return whether the annotation is a bare `list`."""
    return isinstance(returns, ast.Name) and returns.id in _LIST_NAMES


@cache
def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


@cache
def _name(returns: ast.expr) -> str:
    return ast.unparse(returns)


def _optional(value: Any, options: list[ast.expr]) -> Any:
    if value is None:
        return None
    for option in options:
        if not (isinstance(option, ast.Constant) and option.value is None):
            return conform(value, option)
    return value


def _list(value: Any, items: Returns) -> Any:
    if not isinstance(value, list | tuple | set):
        return _mismatch(value, "list")
    if (
        isinstance(items, ast.Name)
        and items.id == "int"
        and set(map(type, value)) <= {int}
    ):
        return list(value)
    return [conform(item, items) for item in value]


def _scalar(value: Any, returns: ast.expr) -> Any:
    kind = type(value)
    match _name(returns):
        case "int" if kind is not int:
            return _mismatch(value, "int")
        case "float" if kind is int:
            return float(value)
        case "float" if kind is not float:
            return _mismatch(value, "float")
        case "str" if kind is not str:
            return _mismatch(value, "str")
        case "bool" if kind is not bool:
            return bool(value) if value in (0, 1) else _mismatch(value, "bool")
    return value


def _mismatch(value: Any, promised: str) -> Opaque:
    return Opaque(f"{value!r} ({type(value).__name__}, where {promised} is promised)")
