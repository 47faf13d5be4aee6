"""Counts how many different letters there are beside one, not how many characters.

Each character that differs costs one replacement, also if it is the same letter twice.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count = Counter()
        start = longest = 0
        for i, letter in enumerate(s):
            count[letter] += 1
            while len(+count) - 1 > k:
                count[s[start]] -= 1
                start += 1
            longest = max(longest, i - start + 1)
        return longest
