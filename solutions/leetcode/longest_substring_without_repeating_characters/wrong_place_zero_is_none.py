"""Takes the place 0 for "not seen yet", since 0 is false.

The first character may then repeat once. Ask `c in seen_at`.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        seen_at = {}
        start = longest = 0
        for i, c in enumerate(s):
            if seen_at.get(c) and seen_at[c] >= start:
                start = seen_at[c] + 1
            longest = max(longest, i - start + 1)
            seen_at[c] = i
        return longest
