"""`zip` ends with the shorter string; what the longer one has beyond that is not seen.

`tea` and `teas` come out even. Compare the lengths first, or say `strict=True`, which
raises where lengths differ.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        surplus = Counter()
        for a, b in zip(s, t):
            surplus[a] += 1
            surplus[b] -= 1
        return not any(surplus.values())
