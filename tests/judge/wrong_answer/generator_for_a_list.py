# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                yield seen[target - number]
                yield i
                return
            seen[number] = i
