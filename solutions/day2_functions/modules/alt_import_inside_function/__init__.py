"""SizeError and UNITS stay in `parsing`; the import back waits until the call.

By then both modules are complete, so no cycle at import. The dependency is still mutual
and easy to overlook: a way out where the code cannot be moved, or for a heavy module
that few calls need.
"""

from .formatting import format_size
from .parsing import SizeError, parse_size
from .settings import memory_limit

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
