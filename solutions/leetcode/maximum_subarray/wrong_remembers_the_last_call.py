"""The best lives on the object, and the next call starts from it.

What a call finds belongs in local names; an attribute outlives the call.
"""


class Solution:
    def __init__(self) -> None:
        self.best = -inf

    def maxSubArray(self, nums: List[int]) -> int:
        ending_here = -inf
        for number in nums:
            ending_here = max(ending_here + number, number)
            self.best = max(self.best, ending_here)
        return self.best
