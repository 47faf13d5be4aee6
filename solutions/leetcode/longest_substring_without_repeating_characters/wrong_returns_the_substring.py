"""Returns the substring, where its length is asked for.

Read the type of the answer in the signature: `-> int`. The window's two ends are
enough to know its length.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window, longest = "", ""
        for c in s:
            window = window[window.find(c) + 1 :] + c
            longest = max(longest, window, key=len)
        return longest
