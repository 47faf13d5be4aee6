"""Names with an underscore are dropped from `__all__` too.

The underscore is what counts where nobody has said what is public. `__all__` says it,
and is taken by its word.
"""

from types import ModuleType


def public_names(module: ModuleType) -> list[str]:
    """Return the names that a star import asks the module for, sorted."""
    names = vars(module)
    if "__all__" in names:
        return sorted(name for name in names["__all__"] if not name.startswith("_"))
    return sorted(name for name in names if not name.startswith("_"))


def missing_names(module: ModuleType) -> list[str]:
    """Return the names in __all__ that the module does not have, in its order."""
    exported = vars(module).get("__all__", ())
    return [name for name in exported if not hasattr(module, name)]
