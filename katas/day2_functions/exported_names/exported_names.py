from types import ModuleType
from typing import Any


def exported(module: ModuleType) -> dict[str, Any]:
    """Return what `from module import *` would bring, by name."""
    raise NotImplementedError
