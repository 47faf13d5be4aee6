# kata: two_sum
import itertools


class Solution:
    def twoSum(self, nums, target):
        return sum(1 for _ in itertools.count())
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
