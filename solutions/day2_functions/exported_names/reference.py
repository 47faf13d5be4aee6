"""The names are those of __all__, or the public ones."""

from types import ModuleType
from typing import Any


def exported(module: ModuleType) -> dict[str, Any]:
    """Return what `from module import *` would bring, by name."""
    public = [name for name in vars(module) if not name.startswith("_")]
    names = getattr(module, "__all__", public)
    return {name: getattr(module, name) for name in names}
