"""A window without repeats; its start jumps behind the earlier of two equals."""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        """Return the length of the longest substring without a repeated character."""
        seen_at: dict[str, int] = {}
        start = longest = 0
        for i, c in enumerate(s):
            start = max(start, seen_at.get(c, -1) + 1)
            longest = max(longest, i - start + 1)
            seen_at[c] = i
        return longest
