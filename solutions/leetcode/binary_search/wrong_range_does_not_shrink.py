"""Keeps the middle in the range, so that a range of two never gets smaller: it hangs.

The middle has been looked at. With inclusive bounds go on with `middle + 1`.
"""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == target:
                return middle
            if nums[middle] < target:
                low = middle
            else:
                high = middle - 1
        return -1
