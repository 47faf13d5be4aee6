"""Stops one pair too early, so the two in the middle are never compared.

Of n characters there are n // 2 pairs, and range(n // 2) covers them all: it ends at
n // 2 - 1 already.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [c for c in s.lower() if c.isalnum()]
        return all(kept[i] == kept[-1 - i] for i in range(len(kept) // 2 - 1))
