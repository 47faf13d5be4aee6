# kata: two_sum
import random


class Solution:
    def twoSum(self, nums, target):
        return sorted(random.sample(range(len(nums)), 2))
