# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        for _ in range(200):
            print('x' * (1 << 20))
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
