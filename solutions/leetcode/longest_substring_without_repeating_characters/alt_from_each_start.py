"""Grows a new set from each start. O(n k), where k is the size of the alphabet.

Known as the quadratic solution; with 95 characters it is not, only slower throughout.
In an interview say which bound holds, and why.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        longest = 0
        for start in range(len(s)):
            seen = set()
            for c in s[start : start + 96]:
                if c in seen:
                    break
                seen.add(c)
            longest = max(longest, len(seen))
        return longest
