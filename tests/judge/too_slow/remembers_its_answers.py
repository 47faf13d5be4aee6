from functools import cache


class Solution:
    def twoSum(self, nums, target):
        return list(all_pairs(tuple(nums), target))


@cache
def all_pairs(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return j, i
