"""The start moves on, and what leaves the window is still counted.

Whatever is added when a letter comes in must be taken back when it goes.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count = Counter()
        start = longest = 0
        for i, letter in enumerate(s):
            count[letter] += 1
            while i - start + 1 - max(count.values()) > k:
                start += 1
            longest = max(longest, i - start + 1)
        return longest
