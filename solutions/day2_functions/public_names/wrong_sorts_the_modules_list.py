"""The module's own list is sorted and handed out.

sort changes `__all__` for everybody, and whoever appends to the result changes what the
module exports. sorted makes a new list.
"""

from types import ModuleType


def public_names(module: ModuleType) -> list[str]:
    """Return the names that a star import asks the module for, sorted."""
    names = vars(module)
    if "__all__" in names:
        exported = names["__all__"]
        if isinstance(exported, tuple):
            return sorted(exported)
        exported.sort()
        return exported
    return sorted(name for name in names if not name.startswith("_"))


def missing_names(module: ModuleType) -> list[str]:
    """Return the names in __all__ that the module does not have, in its order."""
    exported = vars(module).get("__all__", ())
    return [name for name in exported if not hasattr(module, name)]
