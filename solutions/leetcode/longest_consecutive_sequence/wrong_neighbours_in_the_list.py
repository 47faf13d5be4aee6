"""Looks for numbers that follow one another in the list itself.

They may stand anywhere in it. "Sequence" here means consecutive values, not places.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        longest = length = 0
        for i, number in enumerate(nums):
            length = length + 1 if i > 0 and number == nums[i - 1] + 1 else 1
            longest = max(longest, length)
        return longest
