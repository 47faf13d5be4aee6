"""A quick check at the end of the module runs in every program that imports it.

Statements at the top level are the import. A demo goes under
`if __name__ == "__main__":`, a check into the tests.
"""

from .formatting import format_size
from .parsing import parse_size
from .settings import memory_limit
from .units import SizeError

__all__ = ["SizeError", "format_size", "memory_limit", "parse_size"]
