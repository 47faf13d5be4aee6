"""Keeps the first letter of the window, which may be the one to replace.

In `ABBB` the `A` goes. The letter to keep is the most frequent one.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count = Counter()
        start = longest = 0
        for i, letter in enumerate(s):
            count[letter] += 1
            while i - start + 1 - count[s[start]] > k:
                count[s[start]] -= 1
                start += 1
            longest = max(longest, i - start + 1)
        return longest
