"""Only names with two underscores are left out.

One underscore at the beginning is what says "not for you"; two mean something else, in
a class.
"""

from types import ModuleType
from typing import Any


def exported(module: ModuleType) -> dict[str, Any]:
    """Return what `from module import *` would bring, by name."""
    public = [name for name in vars(module) if not name.startswith("__")]
    names = getattr(module, "__all__", public)
    return {name: getattr(module, name) for name in names}
