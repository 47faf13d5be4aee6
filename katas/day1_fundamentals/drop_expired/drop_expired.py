from typing import Any


def drop_expired(sessions: list[dict[str, Any]], now: int) -> list[dict[str, Any]]:
    """Remove the expired ones from the caller's list, and return them in order."""
    raise NotImplementedError


def drop_unused(cache: dict[str, Any], used: set[str]) -> int:
    """Remove what is not used from the caller's dict, and return how many it was."""
    raise NotImplementedError
