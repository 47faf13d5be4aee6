"""Three counters, one a kind, let brackets cross.

A depth that never falls below zero decides for one kind of bracket. With several kinds
it cannot see which was opened last, so `([)]` passes. That order is what the stack
remembers.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        depth = {"()": 0, "[]": 0, "{}": 0}
        for bracket in s:
            kind = next(pair for pair in depth if bracket in pair)
            depth[kind] += 1 if bracket == kind[0] else -1
            if depth[kind] < 0:
                return False
        return not any(depth.values())
