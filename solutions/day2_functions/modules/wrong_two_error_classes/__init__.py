"""The cycle is avoided by a copy: both modules define their own SizeError.

Two classes of one name are two classes. `except SizeError` with the one that the
package exports does not catch the other, and the traceback does not show why. What two
modules share goes into a third one that both import.
"""

from .formatting import format_size
from .parsing import SizeError, parse_size
from .settings import memory_limit

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
