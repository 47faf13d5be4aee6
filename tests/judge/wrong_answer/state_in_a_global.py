# kata: two_sum
seen = {}


class Solution:
    def twoSum(self, nums, target):
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
