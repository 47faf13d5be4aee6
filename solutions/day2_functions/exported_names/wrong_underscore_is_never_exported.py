"""Names with an underscore are left out of `__all__`, too.

`__all__` is the module's own word on what it offers, and it overrules the convention.
"""

from types import ModuleType
from typing import Any


def exported(module: ModuleType) -> dict[str, Any]:
    """Return what `from module import *` would bring, by name."""
    public = [name for name in vars(module) if not name.startswith("_")]
    names = getattr(module, "__all__", public)
    return {name: getattr(module, name) for name in names if name[0] != "_"}
