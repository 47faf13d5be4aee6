"""Starts the maximum at 1, which an empty list does not have.

Start at what holds before the first step: nothing seen, length 0.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        ordered = sorted(set(nums))
        longest = length = 1
        for i in range(1, len(ordered)):
            length = length + 1 if ordered[i] == ordered[i - 1] + 1 else 1
            longest = max(longest, length)
        return longest
