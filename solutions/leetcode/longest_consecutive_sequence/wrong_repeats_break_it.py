"""A number that repeats ends the sequence: its step is 0, not 1.

In the sorted list 1, 2, 2, 3 the equal neighbours are to be passed over. Or sort the
set.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        nums.sort()
        longest = length = 1 if nums else 0
        for i in range(1, len(nums)):
            length = length + 1 if nums[i] == nums[i - 1] + 1 else 1
            longest = max(longest, length)
        return longest
