"""Counts upwards from every number, also from those in the middle: quadratic.

One long sequence is counted from each of its members. Start only where `number - 1` is
missing.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        longest = 0
        for number in present:
            length = 1
            while number + length in present:
                length += 1
            longest = max(longest, length)
        return longest
