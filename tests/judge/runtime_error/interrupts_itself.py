# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        raise KeyboardInterrupt
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
