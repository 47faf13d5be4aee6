"""Compares the target with the middle only, and not with the end of the sorted part.

Less than the middle is also what stands behind the break. Ask for both ends.
"""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == target:
                return middle
            if nums[low] <= nums[middle]:
                if target < nums[middle]:
                    high = middle - 1
                else:
                    low = middle + 1
            elif target > nums[middle]:
                low = middle + 1
            else:
                high = middle - 1
        return -1
