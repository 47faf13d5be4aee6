# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        while True:
            pass
