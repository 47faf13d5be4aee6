"""The first part is taken for the sum, and changed.

Its worker finds the counts of all others in its own dict, and sends them again next
time. Begin with a new dict.
"""


def merge_counts(parts):
    parts = iter(parts)
    merged = next(parts, {})
    for part in parts:
        for kind, count in part.items():
            merged[kind] = merged.get(kind, 0) + count
    return merged


def busiest(counts, top=3):
    return sorted(counts, key=lambda kind: (-counts[kind], kind))[:top]
