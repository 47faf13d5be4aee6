"""What `int` raises gets out of the package as it is.

`int("1.5")` is a bare ValueError. Callers who catch the one error that the package
promises are hit by another; a public error type is a promise about every way to fail.
Check first, or catch and `raise SizeError(...) from error`.
"""

from .formatting import format_size
from .parsing import parse_size
from .settings import memory_limit
from .units import SizeError

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
