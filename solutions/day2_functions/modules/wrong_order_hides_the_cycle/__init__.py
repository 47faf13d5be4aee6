"""The cycle is still there; a lucky order of imports hides it.

`parsing` imports `formatting` in its middle, below what `formatting` wants from it, and
`__init__` imports `parsing` first. Sort these imports, and it is a "partially
initialized module" again. A `noqa` at an import is the smell: move what both need to a
third module.
"""

from .parsing import SizeError, parse_size  # noqa: I001 - must come first
from .formatting import format_size
from .settings import memory_limit

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
