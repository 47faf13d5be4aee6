"""Tries each beginning with a running sum to each end: right, and quadratic.

All that the beginnings find out again and again is the best sum that ends at a place.
Carry that one number along, and a single walk will do.
"""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = nums[0]
        for i in range(len(nums)):
            total = 0
            for number in nums[i:]:
                total += number
                best = max(best, total)
        return best
