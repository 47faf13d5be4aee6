"""The run is cut at each negative number.

A negative number makes a run smaller, but what comes after it may be worth more. Cut
where the *sum so far* has become negative: then it only drags down what follows.
"""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = ending_here = nums[0]
        for number in nums[1:]:
            if number < 0 or ending_here < 0:
                ending_here = number
            else:
                ending_here += number
            best = max(best, ending_here)
        return best
