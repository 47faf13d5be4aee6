"""Halves the range that may still hold the target; both of its bounds belong to it."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        """Return the index of target in the sorted nums, or -1."""
        low, high = 0, len(nums) - 1
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == target:
                return middle
            if nums[middle] < target:
                low = middle + 1
            else:
                high = middle - 1
        return -1
