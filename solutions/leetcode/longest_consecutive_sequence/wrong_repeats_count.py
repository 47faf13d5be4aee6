"""A number that repeats makes the sequence longer.

Steps of at most 1 include the step of 0. Each number counts once: drop repeats first.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        nums.sort()
        longest = length = 1 if nums else 0
        for i in range(1, len(nums)):
            length = length + 1 if nums[i] - nums[i - 1] <= 1 else 1
            longest = max(longest, length)
        return longest
