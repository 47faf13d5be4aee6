"""A search within a slice: the slice copies every number in it.

The copies are of n/2, n/4, n/8 numbers and so on, n in all, as many as `min` reads.
Move two bounds along one and the same list instead.
"""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        while nums[0] > nums[-1]:
            middle = (len(nums) - 1) // 2
            if nums[middle] > nums[-1]:
                nums = nums[middle + 1 :]
            else:
                nums = nums[: middle + 1]
        return nums[0]
