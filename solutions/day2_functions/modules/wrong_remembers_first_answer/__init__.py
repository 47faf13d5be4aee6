"""The first answer is cached for good.

`cache` keeps the environment out of the import, but a function without arguments then
has one answer for the life of the process. Right for what cannot change; this may.
"""

from .formatting import format_size
from .parsing import parse_size
from .settings import memory_limit
from .units import SizeError

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
