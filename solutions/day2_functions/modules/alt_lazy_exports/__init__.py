"""Each public name is imported when somebody first asks for it (PEP 562).

A module's `__getattr__` is called for names that it lacks. Large packages keep `import`
fast that way; here the plain imports are better, and kinder to editors.
"""

from importlib import import_module

_HOME = {
    "SizeError": "units",
    "format_size": "formatting",
    "memory_limit": "settings",
    "parse_size": "parsing",
}

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]


def __getattr__(name):
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOME[name]}", __name__), name)
