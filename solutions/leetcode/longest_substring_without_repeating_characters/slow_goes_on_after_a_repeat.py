"""Walks to the end from each start, though nothing can come of it after a repeat.

Quadratic whatever the string. Break at the first repeat, or better, keep the window.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        longest = 0
        for start in range(len(s)):
            seen = set()
            repeats = False
            for i in range(start, len(s)):
                repeats = repeats or s[i] in seen
                seen.add(s[i])
                if not repeats:
                    longest = max(longest, i - start + 1)
        return longest
