"""reduce with a start value: right for no parts, and the start is ours to change."""

from collections import Counter
from functools import reduce


def add(merged, part):
    merged.update(part)
    return merged


def merge_counts(parts):
    return dict(reduce(add, parts, Counter()))


def busiest(counts, top=3):
    by_name = sorted(counts)
    return sorted(by_name, key=lambda kind: counts[kind], reverse=True)[:top]
