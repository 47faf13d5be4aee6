"""The namespace says what is there, __all__ what is meant for others."""

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
    return [name for name in exported if not hasattr(module, name)]
