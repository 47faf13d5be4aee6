"""Starts the maximum at 1, which an empty string does not have.

A maximum starts at what holds before the first character: nothing seen, length 0.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window, longest = "", 1
        for c in s:
            window = window[window.find(c) + 1 :] + c
            longest = max(longest, len(window))
        return longest
