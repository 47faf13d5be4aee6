"""Notices an attempt that changes what judges it, where both share a process.

Not a wall: code in the same process can hide from any look. It catches the plain ways:
a replaced builtin, a patched report class, a doctored `pytest.raises`.
"""

import builtins
import inspect
import sys
import time
from types import FunctionType, ModuleType
from typing import Any

import _pytest.outcomes
import _pytest.python
import _pytest.raises
import _pytest.reports
import _pytest.runner
import hypothesis
import hypothesis.core
import pytest

_MODULES: tuple[ModuleType, ...] = (
    builtins,
    time,
    pytest,
    _pytest.outcomes,
    _pytest.python,
    _pytest.raises,
    _pytest.reports,
    _pytest.runner,
    hypothesis,
    hypothesis.core,
)
_CLASSES: tuple[type, ...] = (
    _pytest.reports.TestReport,
    _pytest.runner.CallInfo,
    _pytest.raises.RaisesExc,
    _pytest.python.Function,
)
# On these a plain value judges too (`passed = True`); pytest puts notes on Function.
_REPORTS = {cls.__name__ for cls in _CLASSES[:-1]}


class Seal:
    """What the judging modules hold when it is made; `broken` says what has changed."""

    def __init__(self) -> None:
        self._tests: list[ModuleType] = []
        self._held = _holdings(self._tests)

    def watch(self, tests: ModuleType) -> None:
        """Hold the functions of a module of tests too."""
        if tests not in self._tests:
            self._tests.append(tests)
            self._held |= _functions(tests)

    def broken(self) -> str:
        """Return the name of the first thing that was replaced, or nothing."""
        now = _holdings(self._tests)
        for name in self._held | now:
            if now.get(name) is not self._held.get(name):
                return name
        return ""


def _holdings(tests: list[ModuleType]) -> dict[str, Any]:
    held: dict[str, Any] = {}
    owners = {m.__name__: vars(m) for m in _MODULES} | {
        c.__name__: vars(c) for c in _CLASSES
    }
    for owner, contents in owners.items():
        for name, value in contents.items():
            if callable(value) or isinstance(value, property) or owner in _REPORTS:
                held[f"{owner}.{name}"] = value
    held["sys.modules"] = sys.modules
    held["Hypothesis's settings"] = hypothesis.settings.default
    for module in tests:
        held |= _functions(module)
    return held


def _functions(module: ModuleType) -> dict[str, Any]:
    """Return a module's own functions and their code; of a property, the inner one's."""
    held: dict[str, Any] = {}
    for name, value in vars(module).items():
        if isinstance(value, FunctionType) and value.__module__ == module.__name__:
            body = getattr(getattr(value, "hypothesis", None), "inner_test", value)
            held[f"{module.__name__}.{name}"] = value
            held[f"the code of {name}"] = inspect.unwrap(body).__code__
    return held
