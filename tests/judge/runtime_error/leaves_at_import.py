# kata: two_sum
import sys

sys.exit(0)


class Solution:
    def twoSum(self, nums, target):
        pass
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
