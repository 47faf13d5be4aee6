# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        return [i for i in range(len(nums)


def after(x):
    return x
