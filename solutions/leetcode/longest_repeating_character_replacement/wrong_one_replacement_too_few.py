"""Gives the last replacement away: `>=` where `>` is meant.

At most k includes k. The window is too long only when it needs more than that.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count = Counter()
        start = longest = 0
        for i, letter in enumerate(s):
            count[letter] += 1
            while start < i and i - start + 1 - max(count.values()) >= k:
                count[s[start]] -= 1
                start += 1
            longest = max(longest, i - start + 1)
        return longest
