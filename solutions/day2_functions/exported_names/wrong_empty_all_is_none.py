"""An empty `__all__` is taken for none at all.

`or` goes by truth, and an empty list is false. Somebody said that nothing is exported,
and everything is.
"""

from types import ModuleType
from typing import Any


def exported(module: ModuleType) -> dict[str, Any]:
    """Return what `from module import *` would bring, by name."""
    public = [name for name in vars(module) if not name.startswith("_")]
    names = getattr(module, "__all__", None) or public
    return {name: getattr(module, name) for name in names}
