"""What the environment says."""

import os

from .parsing import parse_size


def memory_limit() -> int:
    """Return the bytes that MEMORY_LIMIT allows, or 512 MiB where it is not set."""
    return parse_size(os.environ.get("MEMORY_LIMIT", "512 MiB"))
