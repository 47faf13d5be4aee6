# kata: two_sum
while True:
    pass


class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
