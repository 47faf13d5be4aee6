# kata: two_sum
class Solution:
    def twoSum(self, nums):
        return [0, 1]
