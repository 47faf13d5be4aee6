"""Notes which calls of a kata's functions and methods come from outside of it.

So the examples of a statement and those of the tests can be compared by what they call,
however they are written.
"""

import ast
import functools
import inspect
import sys
import tempfile
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import is_dataclass
from typing import Any

from harness import leetcode

# Files and servers of a test lie elsewhere in each run.
_ELSEWHERE = (tempfile.gettempdir(), "127.0.0.1", "localhost")
_INSIDE: ContextVar[bool] = ContextVar("inside", default=False)


class Recorder:
    """Wraps what a kata's modules define, in place; `calls` holds what was called.

    Only while `listening`. The constructors of dataclasses are left alone: they are how
    expected values are written.
    """

    def __init__(self, kata: str) -> None:
        self.calls: set[str] = set()
        self.listening = False
        self._wrapped: dict[int, Any] = {}
        for name, module in list(sys.modules.items()):
            if name == kata or name.startswith(f"{kata}."):
                self._wrap_module(module, kata)

    def _wrap_module(self, module: Any, kata: str) -> None:
        for name, value in list(vars(module).items()):
            origin = getattr(value, "__module__", None)
            ours = isinstance(origin, str) and origin.partition(".")[0] == kata
            if name.startswith("_") or not ours:
                continue
            if inspect.isclass(value) and id(value) not in self._wrapped:
                self._wrapped[id(value)] = value
                self._wrap_class(value)
            elif inspect.isfunction(value):
                if id(value) not in self._wrapped:
                    self._wrapped[id(value)] = self._noting(value, name)
                setattr(module, name, self._wrapped[id(value)])

    def _wrap_class(self, cls: type) -> None:
        for name, value in list(vars(cls).items()):
            if name.startswith("_") and (name != "__init__" or is_dataclass(cls)):
                continue
            shown = cls.__name__ if name == "__init__" else name
            if inspect.isfunction(value):
                setattr(cls, name, self._noting(value, shown, bound=True))
            elif isinstance(value, (classmethod, staticmethod)):
                bound = isinstance(value, classmethod)
                inner = self._noting(value.__func__, shown, bound=bound)
                setattr(cls, name, type(value)(inner))

    def _noting(
        self, function: Callable[..., Any], name: str, *, bound: bool = False
    ) -> Callable[..., Any]:
        signature = inspect.signature(function)

        def note(args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
            if _INSIDE.get() or not self.listening:
                return
            try:
                given = signature.bind(*args, **kwargs).arguments.values()
            except TypeError:
                return  # the call itself tells it
            texts = [_text(value) for value in list(given)[bound:]]
            if all(texts):
                self.calls.add(f"{name}({', '.join(texts)})")

        @functools.wraps(function)
        def noting(*args: Any, **kwargs: Any) -> Any:
            note(args, kwargs)
            token = _INSIDE.set(True)
            try:
                return function(*args, **kwargs)
            finally:
                _INSIDE.reset(token)

        @functools.wraps(function)
        async def noting_async(*args: Any, **kwargs: Any) -> Any:
            note(args, kwargs)
            token = _INSIDE.set(True)
            try:
                return await function(*args, **kwargs)
            finally:
                _INSIDE.reset(token)

        return noting_async if inspect.iscoroutinefunction(function) else noting


def _text(value: Any) -> str:
    """Return a plain value as text, nothing where it cannot be compared by its text."""
    if type(value) is leetcode.ListNode:
        try:
            return f"linked_list({leetcode.values_of(value)})"
        except AssertionError:
            return ""
    text = repr(value)
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return ""
    return "" if any(place in text for place in _ELSEWHERE) else text
