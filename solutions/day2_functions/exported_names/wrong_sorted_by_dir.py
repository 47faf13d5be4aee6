"""The names come from dir(), which sorts them.

`dir` is made for people to read. The order in which a module got its names is that of
vars(module), a dict.
"""

from types import ModuleType
from typing import Any


def exported(module: ModuleType) -> dict[str, Any]:
    """Return what `from module import *` would bring, by name."""
    public = [name for name in dir(module) if not name.startswith("_")]
    names = getattr(module, "__all__", public)
    return {name: getattr(module, name) for name in names}
