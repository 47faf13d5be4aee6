"""A name in `__all__` that the module lacks is passed over.

It is a typing error in the module, and `import *` fails with it. A tool that hides it
documents a module that cannot be used.
"""

from types import ModuleType
from typing import Any


def exported(module: ModuleType) -> dict[str, Any]:
    """Return what `from module import *` would bring, by name."""
    public = [name for name in vars(module) if not name.startswith("_")]
    names = getattr(module, "__all__", public)
    return {name: getattr(module, name) for name in names if hasattr(module, name)}
