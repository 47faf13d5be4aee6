"""Lets the start jump back, to a character that has left the window already.

In `abba` the second `a` finds the first one, left behind long ago. The start only moves
forward: take the maximum.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        seen_at = {}
        start = longest = 0
        for i, c in enumerate(s):
            if c in seen_at:
                start = seen_at[c] + 1
            longest = max(longest, i - start + 1)
            seen_at[c] = i
        return longest
