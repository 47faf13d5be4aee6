"""A name is called missing as soon as it is not in the namespace.

A module may have a `__getattr__` that imports what is dear only when it is asked for.
hasattr asks the way an import does.
"""

from types import ModuleType


def public_names(module: ModuleType) -> list[str]:
    """Return the names that a star import asks the module for, sorted."""
    names = vars(module)
    if "__all__" in names:
        return sorted(names["__all__"])
    return sorted(name for name in names if not name.startswith("_"))


def missing_names(module: ModuleType) -> list[str]:
    """Return the names in __all__ that the module does not have, in its order."""
    exported = vars(module).get("__all__", ())
    return [name for name in exported if name not in vars(module)]
