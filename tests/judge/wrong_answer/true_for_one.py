# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [{0: False, 1: True}.get(k, k) for k in (seen[target - number], i)]
            seen[number] = i
