"""The cycle is still there; a lucky order of imports hides it.

`parsing` imports `formatting` in its middle, after what `formatting` wants is defined, and
`__init__` takes care to import `parsing` first. Sort the imports, or import `formatting`
first, and it is a partially initialized module again. A `noqa` at an import is the smell.
"""

from .parsing import SizeError, parse_size  # noqa: I001 - must come first
from .formatting import format_size
from .settings import memory_limit

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
