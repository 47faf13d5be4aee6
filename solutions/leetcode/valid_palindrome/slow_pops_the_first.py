"""Takes one character from each end of a list. Right, and quadratic.

`pop(0)` moves up all the others. A deque pops at both ends in O(1), and two indices
need not pop at all.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [c.lower() for c in s if c.isalnum()]
        while len(kept) > 1:
            if kept.pop(0) != kept.pop():
                return False
        return True
