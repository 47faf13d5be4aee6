"""Subtracts the ends of the window and forgets that both belong to it.

From start to i inclusive there are i - start + 1 characters. Try a string of one.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        seen_at = {}
        start = longest = 0
        for i, c in enumerate(s):
            start = max(start, seen_at.get(c, -1) + 1)
            longest = max(longest, i - start)
            seen_at[c] = i
        return longest
