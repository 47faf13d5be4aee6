"""Keeps the set of all numbers that may be open: up to n of them at each of n steps.

The set is a stretch without gaps, so its two ends tell all of it.
"""


class Solution:
    def checkValidString(self, s: str) -> bool:
        depths = {0}
        for c in s:
            if c == "(":
                depths = {d + 1 for d in depths}
            elif c == ")":
                depths = {d - 1 for d in depths if d}
            else:
                depths |= {d + 1 for d in depths} | {d - 1 for d in depths if d}
        return 0 in depths
