"""A new dict to begin with, and each part added to that."""

from collections.abc import Iterable


def merge_counts(parts: Iterable[dict[str, int]]) -> dict[str, int]:
    """Return the sum for each kind, in the order in which the kinds first come."""
    merged: dict[str, int] = {}
    for part in parts:
        for kind, count in part.items():
            merged[kind] = merged.get(kind, 0) + count
    return merged


def busiest(counts: dict[str, int], top: int = 3) -> list[str]:
    """Return the `top` kinds with the highest counts, equal ones by name."""
    return sorted(counts, key=lambda kind: (-counts[kind], kind))[:top]
