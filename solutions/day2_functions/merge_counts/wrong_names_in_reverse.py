"""`reverse=True` turns the names round as well.

The key is a pair, and reversing its order reverses both. Negate the number alone, or
sort twice: by name, then by count, as sorting is stable.
"""


def merge_counts(parts):
    merged = {}
    for part in parts:
        for kind, count in part.items():
            merged[kind] = merged.get(kind, 0) + count
    return merged


def busiest(counts, top=3):
    return sorted(counts, key=lambda kind: (counts[kind], kind), reverse=True)[:top]
