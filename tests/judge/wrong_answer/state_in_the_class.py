# kata: two_sum
class Solution:
    seen = {}

    def twoSum(self, nums, target):
        for i, number in enumerate(nums):
            if target - number in self.seen:
                return [self.seen[target - number], i]
            self.seen[number] = i
