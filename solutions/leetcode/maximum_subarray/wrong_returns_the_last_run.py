"""The best run that ends at the last number is returned, not the best of all.

Kadane needs two numbers: the best sum that ends here, and the best seen anywhere. The
first one goes down again; only the second is the answer.
"""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        ending_here = nums[0]
        for number in nums[1:]:
            ending_here = max(ending_here + number, number)
        return ending_here
