# kata: two_sum
import time


class Solution:
    def twoSum(self, nums, target):
        time.sleep(60)
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
