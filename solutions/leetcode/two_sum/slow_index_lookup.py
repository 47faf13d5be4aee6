"""Looks like one loop, yet `in` and `index` on a list each walk it: quadratic again."""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for i, number in enumerate(nums):
            rest = nums[i + 1 :]
            if target - number in rest:
                return [i, i + 1 + rest.index(target - number)]
