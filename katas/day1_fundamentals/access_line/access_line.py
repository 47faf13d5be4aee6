from typing import Any


def parse_access(line: str) -> dict[str, Any] | None:
    """Return host, user, time, request, status and size of a line, or None."""
    raise NotImplementedError
