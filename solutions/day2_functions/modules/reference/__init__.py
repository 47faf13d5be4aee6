"""Sizes in bytes, read and written.

What both `parsing` and `formatting` need lives in `units`, below them, so the arrows of
import all point one way: settings -> parsing -> formatting -> units.
"""

from .formatting import format_size
from .parsing import parse_size
from .settings import memory_limit
from .units import SizeError

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
