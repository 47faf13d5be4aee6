from types import ModuleType


def public_names(module: ModuleType) -> list[str]:
    """Return the names that a star import asks the module for, sorted."""
    raise NotImplementedError


def missing_names(module: ModuleType) -> list[str]:
    """Return the names in __all__ that the module does not have, in its order."""
    raise NotImplementedError
