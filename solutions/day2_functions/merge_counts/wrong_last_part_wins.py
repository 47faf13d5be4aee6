"""The dicts are merged, not their counts.

`|` and `update` of a dict put the last value of a key in place of the one before. They
merge settings; sums have to be added.
"""

from functools import reduce


def merge_counts(parts):
    return reduce(lambda a, b: a | b, parts, {})


def busiest(counts, top=3):
    return sorted(counts, key=lambda kind: (-counts[kind], kind))[:top]
