"""A number above the last one of the range is in the part before the smallest."""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        """Return the smallest number of a sorted list that was rotated."""
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] > nums[high]:
                low = middle + 1
            else:
                high = middle
        return nums[low]
