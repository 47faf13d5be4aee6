"""Sorts every window anew: O(n) windows, each O(k log k) for k letters.

Neighbouring windows share all letters but two. Update counts in place of sorting.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        target = sorted(s1)
        return any(
            sorted(s2[i : i + len(s1)]) == target for i in range(len(s2) - len(s1) + 1)
        )
