"""The package imports itself by its own name.

`from modules.units import UNITS` asks for whatever is called `modules` on the path. In
a service that keeps the package as `acme.vendor.sizes` there is no such thing, or it is
another version. `from .units import UNITS` is this package, whatever its name.
"""

from modules.formatting import format_size
from modules.parsing import parse_size
from modules.settings import memory_limit
from modules.units import SizeError

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
