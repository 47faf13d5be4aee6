"""What the module has imported from elsewhere is left out.

That would be good manners, but the star import knows none: it goes by the name alone
and takes `dumps` along with the module's own functions. That is why `__all__` exists.
"""

from types import ModuleType


def public_names(module: ModuleType) -> list[str]:
    """Return the names that a star import asks the module for, sorted."""
    names = vars(module)
    if "__all__" in names:
        return sorted(names["__all__"])
    return sorted(
        name
        for name, value in names.items()
        if not name.startswith("_")
        and getattr(value, "__module__", module.__name__) == module.__name__
    )


def missing_names(module: ModuleType) -> list[str]:
    """Return the names in __all__ that the module does not have, in its order."""
    exported = vars(module).get("__all__", ())
    return [name for name in exported if not hasattr(module, name)]
