"""The exception is left out of the public API.

Callers have to catch `SizeError`, so it belongs to the interface as the functions do.
Left out, everyone imports it from an inner module, and that can never move again.
"""

from .formatting import format_size
from .parsing import parse_size
from .settings import memory_limit

__all__ = ["format_size", "memory_limit", "parse_size"]
