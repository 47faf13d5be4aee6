"""Decide first, then change: a slice assignment, and deletion by a copy of the keys."""

from typing import Any


def drop_expired(sessions: list[dict[str, Any]], now: int) -> list[dict[str, Any]]:
    """Remove the expired ones from the caller's list, and return them in order."""
    removed = [session for session in sessions if session["expires"] <= now]
    sessions[:] = [session for session in sessions if session["expires"] > now]
    return removed


def drop_unused(cache: dict[str, Any], used: set[str]) -> int:
    """Remove what is not used from the caller's dict, and return how many it was."""
    unused = [key for key in cache if key not in used]
    for key in unused:
        del cache[key]
    return len(unused)
