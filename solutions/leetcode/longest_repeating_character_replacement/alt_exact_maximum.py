"""Looks for the most frequent of 26 letters each time: O(26 n), easy to trust."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count = Counter()
        start = longest = 0
        for i, letter in enumerate(s):
            count[letter] += 1
            while i - start + 1 - max(count.values()) > k:
                count[s[start]] -= 1
                start += 1
            longest = max(longest, i - start + 1)
        return longest
