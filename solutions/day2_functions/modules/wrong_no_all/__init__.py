"""The names are imported, yet nothing says which of them are public.

Without `__all__` a star import takes every name without a leading underscore, and that
includes the submodules (importing one binds it as an attribute of its package). Linters
take the imports for unused ones as well. `__all__` is the list of what you promise.
"""

# ruff: noqa: F401
from .formatting import format_size
from .parsing import parse_size
from .settings import memory_limit
from .units import SizeError
