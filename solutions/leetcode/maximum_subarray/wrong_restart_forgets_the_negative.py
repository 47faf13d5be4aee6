"""A negative sum is dropped before it has been compared with the best.

The order matters: add the number, compare with the best, and only then drop a negative
sum. Here the best is updated last, so no negative number is ever seen by it.
"""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best, total = nums[0], 0
        for number in nums:
            total += number
            if total < 0:
                total = 0
            else:
                best = max(best, total)
        return best
