"""The window as a string, cut behind the repeat. At most 95 long, so O(n)."""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window, longest = "", 0
        for c in s:
            window = window[window.find(c) + 1 :] + c
            longest = max(longest, len(window))
        return longest
