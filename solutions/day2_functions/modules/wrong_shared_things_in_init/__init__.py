"""What the modules share is defined in `__init__` and imported back from there.

The modules then need the package, and the package needs the modules: a cycle that works
as long as the definitions stand above the imports. `__init__` is the package's top,
where everything comes together; what all need belongs at the bottom, in a module of
its own.
"""

UNITS = {"B": 1, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}


class SizeError(ValueError):
    """A size that this package does not take."""


from .formatting import format_size  # noqa: E402
from .parsing import parse_size  # noqa: E402
from .settings import memory_limit  # noqa: E402

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
