# kata: two_sum
import time


class Solution:
    def twoSum(self, nums, target):
        first = time.perf_counter_ns() % len(nums)
        return [first, (first + 1) % len(nums)]
