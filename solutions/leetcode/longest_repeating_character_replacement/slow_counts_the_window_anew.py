"""One window, whose letters `Counter` counts from the start at each step: quadratic.

Add the letter that comes in and subtract the one that leaves.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        start = longest = 0
        for end in range(1, len(s) + 1):
            window = Counter(s[start:end])
            if end - start - max(window.values()) > k:
                start += 1
            longest = max(longest, end - start)
        return longest
