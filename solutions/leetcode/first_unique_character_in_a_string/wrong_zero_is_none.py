"""Takes index 0 for "none": it is false in a condition.

Compare with None or -1, or return at once.
"""


class Solution:
    def firstUniqChar(self, s: str) -> int:
        counts = Counter(s)
        first = next((i for i, c in enumerate(s) if counts[c] == 1), None)
        return first or -1
