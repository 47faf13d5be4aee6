# kata: two_sum
import sys


class Solution:
    def twoSum(self, nums, target):
        sys.setrecursionlimit(10**9)
        return self.twoSum([nums], target)
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
