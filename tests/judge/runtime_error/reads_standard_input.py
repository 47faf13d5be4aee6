# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        nums = list(map(int, input().split()))
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
