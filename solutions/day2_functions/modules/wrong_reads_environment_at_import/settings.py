"""What the environment says."""

import os

from .parsing import parse_size

MEMORY_LIMIT = parse_size(os.environ.get("MEMORY_LIMIT", "512 MiB"))


def memory_limit() -> int:
    """Return the bytes that MEMORY_LIMIT allows, or 512 MiB where it is not set."""
    return MEMORY_LIMIT
