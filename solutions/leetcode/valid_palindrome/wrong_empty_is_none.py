"""Says False where no letter is left.

Nothing reads the same both ways; the statement says so, and so does the plain
comparison. A special case that you write must be right, one you leave out is.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [c for c in s.lower() if c.isalnum()]
        if not kept:
            return False
        return kept == kept[::-1]
