"""`bisect` for the first number that is at most the last one: False, ..., True, ..."""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        return nums[bisect_left(nums, True, key=lambda number: number <= nums[-1])]
