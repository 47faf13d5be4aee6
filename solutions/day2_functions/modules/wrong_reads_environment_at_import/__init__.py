"""The environment is read while the module is imported.

A module's top level runs once, at its first import, before anybody could configure
anything. A test that sets the variable comes too late, and a typo in it kills every
program that imports the package for something else. Read it where it is asked for.
"""

from .formatting import format_size
from .parsing import parse_size
from .settings import memory_limit
from .units import SizeError

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
