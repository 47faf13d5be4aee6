"""Leaves the lower bound on the middle, so that a range of two never shrinks: it hangs.

The middle is above the last number, so it is not the smallest: low = middle + 1.
"""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] > nums[high]:
                low = middle
            else:
                high = middle
        return nums[low]
